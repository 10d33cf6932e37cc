package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forkant.casefile.Field;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Nature;
import no.forkant.casefile.PersonCategory;
import no.forkant.casefile.Register;
import no.forkant.law.Citation;
import tools.jackson.databind.JsonNode;

/** Reads {@code admissibility.yaml} of a permit. */
final class AdmissibilityReader {

  private static final Set<String> PATTERN =
      Set.of(
          "matters",
          "types",
          "registers",
          "fields",
          "natures",
          "personCategories",
          "certificate",
          "content",
          "law",
          "note",
          "rows");

  private final Reading reading;

  AdmissibilityReader(Reading reading) {
    this.reading = reading;
  }

  Admissibility read(String path, JsonNode file, HeldBack otherwise) {
    reading.onlyKnows(file, path, Set.of("rows", "heldBack"));
    List<AdmissibilityRow> rows = new ArrayList<>();
    for (JsonNode row : file.path("rows")) {
      rows.add(row(row, path + " row " + (rows.size() + 1)));
    }
    List<HeldBackRow> heldBack = new ArrayList<>();
    for (JsonNode row : file.path("heldBack")) {
      heldBack.add(heldBackRow(row, path + " heldBack " + (heldBack.size() + 1)));
    }
    return new Admissibility(rows, heldBack, otherwise);
  }

  private AdmissibilityRow row(JsonNode row, String where) {
    Set<String> known = new HashSet<>(PATTERN);
    known.addAll(Set.of("ground", "trigger", "basis"));
    reading.onlyKnows(row, where, known);
    return new AdmissibilityRow(
        pattern(row, where),
        conditions(row.path("ground"), where),
        conditions(row.path("trigger"), where),
        conditions(row.path("basis"), where),
        law(row, where));
  }

  private HeldBackRow heldBackRow(JsonNode row, String where) {
    Set<String> known = new HashSet<>(PATTERN);
    known.addAll(Set.of("conditions", "reason"));
    reading.onlyKnows(row, where, known);
    String reason = row.path("reason").asString("");
    reading
        .violations()
        .unless(reason.matches("[A-Z][A-Z0-9_]*"), where, "its reason is no code: " + reason);
    return new HeldBackRow(
        pattern(row, where),
        reading.constants(Condition.class, row.path("conditions"), where),
        reason,
        law(row, where));
  }

  private List<Citation> law(JsonNode row, String where) {
    return reading.citations(Reading.strings(row.path("law")), where);
  }

  private Set<Condition> conditions(JsonNode list, String where) {
    return list.isMissingNode()
        ? EnumSet.noneOf(Condition.class)
        : reading.constants(Condition.class, list, where);
  }

  private ItemPattern pattern(JsonNode row, String where) {
    Map<String, Set<String>> content = new HashMap<>();
    row.path("content")
        .properties()
        .forEach(
            entry -> content.put(entry.getKey(), new HashSet<>(Reading.strings(entry.getValue()))));
    Set<ItemType> types = reading.constants(ItemType.class, row.path("types"), where);
    ContentPattern told = new ContentPattern(types, content);
    ItemPattern pattern =
        new ItemPattern(
            reading.constants(MatterKind.class, row.path("matters"), where),
            types,
            reading.constants(Register.class, row.path("registers"), where),
            reading.constants(Field.class, row.path("fields"), where),
            reading.constants(Nature.class, row.path("natures"), where),
            reading.constants(PersonCategory.class, row.path("personCategories"), where),
            row.path("certificate").asBoolean(false),
            told);
    told.unknownComponents()
        .forEach(name -> reading.violations().add(where, "content has no " + name));
    told.unknownValues()
        .forEach(value -> reading.violations().add(where, "content has no value " + value));
    return pattern;
  }
}
