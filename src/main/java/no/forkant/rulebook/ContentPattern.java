package no.forkant.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.forkant.casefile.Content;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import org.jspecify.annotations.Nullable;

/**
 * Which contents fit: components by name with the values that do, {@code ABSENT} for one that is
 * not told. How each type of item gives its components is found out once.
 */
final class ContentPattern {

  private static final String ABSENT = "ABSENT";

  private record Wanted(String component, Map<ItemType, Method> accessors, Set<String> values) {}

  private final List<Wanted> wanted = new ArrayList<>();
  private final Set<String> unknownComponents = new TreeSet<>();
  private final Set<String> unknownValues = new TreeSet<>();

  /**
   * Creates a pattern.
   *
   * @param types the types of item that it is held against; never null
   * @param content names of components with the values that fit; never null
   */
  ContentPattern(Set<ItemType> types, Map<String, Set<String>> content) {
    content.forEach(
        (component, values) -> {
          Map<ItemType, Method> accessors = new EnumMap<>(ItemType.class);
          for (ItemType type : types) {
            learn(type, component, values, accessors);
          }
          wanted.add(new Wanted(component, accessors, Set.copyOf(values)));
        });
  }

  private void learn(
      ItemType type, String component, Set<String> values, Map<ItemType, Method> accessors) {
    for (RecordComponent known : type.contentClass().getRecordComponents()) {
      if (known.getName().equals(component)) {
        accessors.put(type, known.getAccessor());
        values.stream()
            .filter(value -> !isValue(known.getType(), value))
            .forEach(unknownValues::add);
        return;
      }
    }
    unknownComponents.add(component);
  }

  /** Returns whether the content of {@code item}, which is of one of the types, fits. */
  boolean fits(Item item) {
    for (Wanted one : wanted) {
      Object value = value(one, item);
      if (!one.values().contains(value == null ? ABSENT : String.valueOf(value))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object value(Wanted wanted, Item item) {
    Method accessor = wanted.accessors().get(item.type());
    if (accessor == null) {
      throw new IllegalStateException(item.type() + " has no " + wanted.component());
    }
    Content content = item.content();
    try {
      return accessor.invoke(content);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + wanted.component(), e);
    }
  }

  /** Returns the components that some type lacks; never null. */
  Set<String> unknownComponents() {
    return unknownComponents;
  }

  /** Returns the values that no constant of a component has; never null. */
  Set<String> unknownValues() {
    return unknownValues;
  }

  private static boolean isValue(Class<?> type, String value) {
    if (value.equals(ABSENT)) {
      return true;
    }
    if (type == boolean.class || type == Boolean.class) {
      return value.equals("true") || value.equals("false");
    }
    if (!type.isEnum()) {
      return true;
    }
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(value)) {
        return true;
      }
    }
    return false;
  }
}
