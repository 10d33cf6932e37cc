package no.forkant.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.OtherPerson;
import no.forkant.casefile.Permit;
import no.forkant.casefile.Variant;
import no.forkant.law.Citation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code permit.yaml}. */
final class PermitReader {

  /** What a permit file says. */
  record PermitFile(
      @Nullable Permit permit,
      Citation act,
      List<MatterRow> matters,
      Map<String, List<String>> missing) {}

  private final Reading reading;

  PermitReader(Reading reading) {
    this.reading = reading;
  }

  PermitFile read(String path, JsonNode file) {
    reading.onlyKnows(
        file, path, Set.of("permit", "act", "sets", "matters", "missing", "appealBody"));
    Permit permit = reading.constant(Permit.class, file.path("permit").asString(""), path);
    List<Citation> act = reading.citations(Reading.strings(file.path("act")), path + " act");
    List<MatterRow> matters = new ArrayList<>();
    for (JsonNode matter : file.path("matters")) {
      matters.add(
          matter(matter, permit, file.path("sets"), path + " matter " + (matters.size() + 1)));
    }
    Map<String, List<String>> missing = new HashMap<>();
    file.path("missing")
        .properties()
        .forEach(
            entry ->
                missing.put(
                    entry.getKey(),
                    reading
                        .citations(Reading.strings(entry.getValue()), path + " " + entry.getKey())
                        .stream()
                        .map(Citation::reference)
                        .toList()));
    return new PermitFile(
        permit, act.isEmpty() ? new Citation("", "") : act.get(0), matters, missing);
  }

  private MatterRow matter(JsonNode told, @Nullable Permit permit, JsonNode sets, String where) {
    reading.onlyKnows(told, where, Set.of("kind", "variants", "which", "conditions"));
    MatterKind kind = reading.constant(MatterKind.class, told.path("kind").asString(""), where);
    Which which = reading.constant(Which.class, told.path("which").asString("ANY"), where);
    Set<Variant> all = permit == null ? EnumSet.allOf(Variant.class) : permit.variants();
    Set<Variant> variants =
        told.path("variants").isMissingNode()
            ? all
            : reading.constants(Variant.class, told.path("variants"), where);
    reading.violations().unless(all.containsAll(variants), where, "names variants of others");
    List<ConditionRow> conditions = new ArrayList<>();
    for (JsonNode condition : withoutSets(told.path("conditions"), sets, where)) {
      ConditionRow row = condition(condition, where);
      if (row != null) {
        conditions.add(row);
      }
    }
    reading.violations().unless(!conditions.isEmpty(), where, "has no conditions");
    return new MatterRow(
        kind == null ? MatterKind.APPLICATION : kind,
        variants,
        which == null ? Which.ANY : which,
        List.copyOf(conditions));
  }

  /** Puts the conditions of a set where its name stands, so that what many share stands once. */
  private List<JsonNode> withoutSets(JsonNode conditions, JsonNode sets, String where) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode condition : conditions) {
      if (condition.isString()) {
        JsonNode set = sets.path(condition.asString());
        reading.violations().unless(set.isArray(), where, "no set " + condition.asString());
        set.forEach(all::add);
      } else {
        all.add(condition);
      }
    }
    return all;
  }

  private @Nullable ConditionRow condition(JsonNode told, String where) {
    reading.onlyKnows(
        told, where, Set.of("condition", "obligation", "step", "law", "subjects", "note"));
    Condition condition =
        reading.constant(Condition.class, told.path("condition").asString(""), where);
    Obligation obligation =
        reading.constant(Obligation.class, told.path("obligation").asString("SHALL"), where);
    List<Citation> law =
        reading.citations(Reading.strings(told.path("law")), where + " " + condition);
    List<String> subjects = Reading.strings(told.path("subjects"));
    boolean party = subjects.isEmpty() || subjects.contains("PARTY");
    Set<OtherPerson.Role> roles =
        reading.named(
            OtherPerson.Role.class,
            subjects.stream().filter(subject -> !subject.equals("PARTY")).toList(),
            where);
    return condition == null || obligation == null
        ? null
        : new ConditionRow(
            condition, obligation, told.path("step").asBoolean(false), law, party, roles);
  }
}
