package no.forkant.rulebook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.law.Citation;
import org.jspecify.annotations.Nullable;

/** Which item may be used for what: the data by which the gate works. No row means held back. */
public final class Admissibility {

  /** How one item is admitted, by condition, and where it may be a basis. */
  public record Admitted(Map<Condition, Admission> conditions, Set<Condition> basis) {

    static final Admitted NOWHERE =
        new Admitted(new EnumMap<>(Condition.class), EnumSet.noneOf(Condition.class));
  }

  private final Map<ItemType, List<AdmissibilityRow>> rows = new EnumMap<>(ItemType.class);
  private final List<HeldBackRow> heldBack;
  private final HeldBack otherwise;

  Admissibility(List<AdmissibilityRow> rows, List<HeldBackRow> heldBack, HeldBack otherwise) {
    for (ItemType type : ItemType.values()) {
      this.rows.put(
          type, rows.stream().filter(row -> row.pattern().types().contains(type)).toList());
    }
    this.heldBack = List.copyOf(heldBack);
    this.otherwise = otherwise;
  }

  /** Returns what holds for one kind of matter; never null. */
  Admissibility of(MatterKind kind) {
    return new Admissibility(
        rows.values().stream()
            .flatMap(List::stream)
            .distinct()
            .filter(row -> row.pattern().matters().contains(kind))
            .toList(),
        heldBack.stream().filter(row -> row.pattern().matters().contains(kind)).toList(),
        otherwise);
  }

  /**
   * Returns where {@code item} is admitted.
   *
   * @param onCertificate tells whether a police certificate of the day shows an item; never null
   */
  public Admitted admit(Item item, Predicate<Item> onCertificate) {
    Admitted admitted = null;
    for (AdmissibilityRow row : rows.getOrDefault(item.type(), List.of())) {
      if (row.pattern().fits(item) && (!row.pattern().certificate() || onCertificate.test(item))) {
        admitted = admitted == null ? empty() : admitted;
        add(admitted, row);
      }
    }
    return admitted == null ? Admitted.NOWHERE : admitted;
  }

  private static Admitted empty() {
    return new Admitted(new EnumMap<>(Condition.class), EnumSet.noneOf(Condition.class));
  }

  private static void add(Admitted admitted, AdmissibilityRow row) {
    row.trigger().forEach(c -> admitted.conditions().putIfAbsent(c, Admission.TRIGGER));
    row.ground().forEach(c -> admitted.conditions().put(c, Admission.GROUND));
    row.basis().forEach(c -> admitted.conditions().put(c, Admission.GROUND));
    admitted.basis().addAll(row.basis());
  }

  /**
   * Returns why {@code item} is held back.
   *
   * @param condition from which condition; null if from all
   */
  public HeldBack whyHeldBack(Item item, @Nullable Condition condition) {
    for (HeldBackRow row : heldBack) {
      boolean here = condition == null || row.conditions().contains(condition);
      if (here && row.pattern().fits(item)) {
        return new HeldBack(row.reason(), row.law().stream().map(Citation::reference).toList());
      }
    }
    return otherwise;
  }
}
