package no.forkant.rulebook;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  private final Map<ItemType, RowsOfType> rows = new EnumMap<>(ItemType.class);
  private final List<AdmissibilityRow> all;
  private final List<HeldBackRow> heldBack;
  private final List<HeldBack> reasons;
  private final HeldBack otherwise;

  Admissibility(List<AdmissibilityRow> rows, List<HeldBackRow> heldBack, HeldBack otherwise) {
    this.all = List.copyOf(rows);
    for (ItemType type : ItemType.values()) {
      this.rows.put(
          type,
          new RowsOfType(
              rows.stream().filter(row -> row.pattern().types().contains(type)).toList()));
    }
    this.heldBack = List.copyOf(heldBack);
    this.reasons =
        this.heldBack.stream()
            .map(
                row ->
                    new HeldBack(
                        row.reason(), row.law().stream().map(Citation::reference).toList()))
            .toList();
    this.otherwise = otherwise;
  }

  /** Returns what holds for one kind of matter; never null. */
  Admissibility of(MatterKind kind) {
    return new Admissibility(
        all.stream().filter(row -> row.pattern().matters().contains(kind)).toList(),
        heldBack.stream().filter(row -> row.pattern().matters().contains(kind)).toList(),
        otherwise);
  }

  /**
   * Returns where {@code item} is admitted; what it holds must not be changed.
   *
   * @param onCertificate tells whether a police certificate of the day shows an item; never null
   */
  public Admitted admit(Item item, Predicate<Item> onCertificate) {
    RowsOfType ofType = rows.get(item.type());
    return ofType == null ? Admitted.NOWHERE : ofType.admit(item, onCertificate);
  }

  /**
   * Returns why {@code item} is held back.
   *
   * @param condition from which condition; null if from all
   */
  public HeldBack whyHeldBack(Item item, @Nullable Condition condition) {
    for (int i = 0; i < heldBack.size(); i++) {
      HeldBackRow row = heldBack.get(i);
      boolean here = condition == null || row.conditions().contains(condition);
      if (here && row.pattern().fits(item)) {
        return reasons.get(i);
      }
    }
    return otherwise;
  }

  /** The rows about one type of item; what follows from each choice of them is reckoned once. */
  private static final class RowsOfType {

    private final List<AdmissibilityRow> rows;
    private final Map<BitSet, Admitted> known = new ConcurrentHashMap<>();

    RowsOfType(List<AdmissibilityRow> rows) {
      this.rows = rows;
    }

    Admitted admit(Item item, Predicate<Item> onCertificate) {
      BitSet fitting = new BitSet(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        ItemPattern pattern = rows.get(i).pattern();
        if (pattern.fits(item) && (!pattern.certificate() || onCertificate.test(item))) {
          fitting.set(i);
        }
      }
      if (fitting.isEmpty()) {
        return Admitted.NOWHERE;
      }
      Admitted admitted = known.get(fitting);
      return admitted == null ? known.computeIfAbsent(fitting, this::reckon) : admitted;
    }

    private Admitted reckon(BitSet fitting) {
      Admitted admitted =
          new Admitted(new EnumMap<>(Condition.class), EnumSet.noneOf(Condition.class));
      fitting.stream().forEach(i -> add(admitted, rows.get(i)));
      return admitted;
    }

    private static void add(Admitted admitted, AdmissibilityRow row) {
      row.trigger().forEach(c -> admitted.conditions().putIfAbsent(c, Admission.TRIGGER));
      row.ground().forEach(c -> admitted.conditions().put(c, Admission.GROUND));
      row.basis().forEach(c -> admitted.conditions().put(c, Admission.GROUND));
      admitted.basis().addAll(row.basis());
    }
  }
}
