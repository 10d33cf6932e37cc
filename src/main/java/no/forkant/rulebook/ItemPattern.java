package no.forkant.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.forkant.casefile.Content;
import no.forkant.casefile.Field;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Nature;
import no.forkant.casefile.PersonCategory;
import no.forkant.casefile.Register;
import org.jspecify.annotations.Nullable;

/**
 * Which items a row of admissibility is about. What a row leaves out does not matter to it.
 *
 * @param matters the kinds of matter that the row holds for; never empty
 * @param types never empty
 * @param registers never empty
 * @param fields never empty
 * @param natures never empty
 * @param personCategories never empty
 * @param certificate true if only what a police certificate shows fits
 * @param content names of components of the content with the values that fit; never null
 */
record ItemPattern(
    Set<MatterKind> matters,
    Set<ItemType> types,
    Set<Register> registers,
    Set<Field> fields,
    Set<Nature> natures,
    Set<PersonCategory> personCategories,
    boolean certificate,
    Map<String, Set<String>> content) {

  /** Returns whether {@code item} fits, apart from what a certificate shows. */
  boolean fits(Item item) {
    return types.contains(item.type())
        && registers.contains(item.register())
        && fields.contains(item.field())
        && natures.contains(item.nature())
        && personCategories.contains(item.personCategoryOrDefault())
        && fitsContent(item.content());
  }

  private boolean fitsContent(Content told) {
    for (Map.Entry<String, Set<String>> wanted : content.entrySet()) {
      Object value = value(told, wanted.getKey());
      String text = value == null ? "ABSENT" : String.valueOf(value);
      if (!wanted.getValue().contains(text)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object value(Content told, String component) {
    try {
      return told.getClass().getMethod(component).invoke(told);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(told.getClass().getSimpleName() + " has no " + component, e);
    }
  }

  /**
   * Returns the components that {@code content} names and some type of this pattern lacks; never
   * null.
   */
  Set<String> unknownComponents() {
    Set<String> unknown = new HashSet<>();
    for (ItemType type : types) {
      Map<String, RecordComponent> known = new HashMap<>();
      for (RecordComponent component : type.contentClass().getRecordComponents()) {
        known.put(component.getName(), component);
      }
      content.keySet().stream().filter(name -> !known.containsKey(name)).forEach(unknown::add);
    }
    return unknown;
  }

  /**
   * Returns the values that {@code content} names and no constant of the component has; never null.
   */
  Set<String> unknownValues() {
    Set<String> unknown = new HashSet<>();
    for (ItemType type : types) {
      for (RecordComponent component : type.contentClass().getRecordComponents()) {
        Set<String> wanted = content.getOrDefault(component.getName(), Set.of());
        wanted.stream().filter(v -> !isValue(component.getType(), v)).forEach(unknown::add);
      }
    }
    return unknown;
  }

  private static boolean isValue(Class<?> type, String value) {
    if (value.equals("ABSENT")) {
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
