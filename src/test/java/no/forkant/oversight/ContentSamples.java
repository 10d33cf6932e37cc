package no.forkant.oversight;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.forkant.casefile.Content;
import no.forkant.casefile.EndDay;
import no.forkant.casefile.Field;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.Nature;
import no.forkant.casefile.Register;
import no.forkant.casefile.Reliability;
import org.jspecify.annotations.Nullable;

/** Contents of each type of item, with every value of every enum and every yes and no in them. */
final class ContentSamples {

  private static final LocalDate ON = LocalDate.of(2025, 12, 1);

  /** Components of which all combinations are made; of others each value once. */
  private static final Map<ItemType, List<String>> COMBINED =
      Map.of(
          ItemType.CRIMINAL_MATTER, List.of("stage", "prosecutorConsulted"),
          ItemType.PATROL_INCIDENT, List.of("incident", "armed"),
          ItemType.CONCERN, List.of("topic", "observed"),
          ItemType.PREVENTION_CONTACT, List.of("topic", "kind"),
          ItemType.PERMIT_HISTORY, List.of("permit", "event"),
          ItemType.INTELLIGENCE, List.of("topic", "current"));

  private ContentSamples() {}

  /** Returns the samples of a type; never empty. */
  static List<Content> of(ItemType type) {
    RecordComponent[] components = type.contentClass().getRecordComponents();
    List<Content> samples = new ArrayList<>();
    List<Object[]> firsts = Collections.singletonList(defaults(components));
    List<String> combined = COMBINED.getOrDefault(type, List.of());
    for (int i = 0; i < components.length; i++) {
      if (combined.contains(components[i].getName())) {
        firsts = varied(firsts, components, i);
      }
    }
    for (Object[] first : firsts) {
      samples.add(create(type, components, first));
    }
    for (int i = 0; i < components.length; i++) {
      if (!combined.contains(components[i].getName())) {
        varied(Collections.singletonList(defaults(components)), components, i)
            .forEach(one -> samples.add(create(type, components, one)));
      }
    }
    return samples;
  }

  private static List<Object[]> varied(
      List<Object[]> firsts, RecordComponent[] components, int position) {
    List<Object[]> all = new ArrayList<>();
    for (Object[] first : firsts) {
      for (Object value : values(components[position].getType())) {
        Object[] changed = first.clone();
        changed[position] = value;
        all.add(changed);
      }
    }
    return all.isEmpty() ? firsts : all;
  }

  private static List<Object> values(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.asList(type.getEnumConstants());
    }
    return type == boolean.class || type == Boolean.class ? List.of(true, false) : List.of();
  }

  private static Object[] defaults(RecordComponent[] components) {
    return Arrays.stream(components).map(c -> plain(c.getType())).toArray();
  }

  private static @Nullable Object plain(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isPrimitive()) {
      return type == boolean.class ? (Object) false : Array.get(Array.newInstance(type, 1), 0);
    }
    if (type == LocalDate.class) {
      return ON;
    }
    if (type == EndDay.class) {
      return EndDay.OPEN;
    }
    if (type == String.class) {
      return "told for this test";
    }
    if (type == List.class) {
      return List.of();
    }
    return type == Item.class ? other() : null;
  }

  private static Item other() {
    return new Item(
        "other",
        ItemType.IDENTITY,
        Field.ID_MANAGEMENT,
        Register.NONE,
        null,
        Nature.FACT,
        Reliability.VERIFIED,
        ON,
        null,
        Instant.parse("2025-12-01T08:00:00Z"),
        true,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        of(ItemType.IDENTITY).get(0));
  }

  private static Content create(ItemType type, RecordComponent[] components, Object[] values) {
    try {
      Constructor<? extends Content> constructor =
          type.contentClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " " + Arrays.toString(values), e);
    }
  }
}
