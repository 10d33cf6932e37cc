package no.forkant.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.OtherPerson;
import no.forkant.casefile.Person;
import no.forkant.casefile.Reliability;
import no.forkant.rulebook.Admissibility;
import no.forkant.rulebook.Admission;
import no.forkant.rulebook.Condition;
import no.forkant.rulebook.ConditionRow;
import no.forkant.rulebook.HeldBack;
import no.forkant.rulebook.MatterRow;
import no.forkant.rulebook.PermitRules;
import no.forkant.rulebook.evidence.Evidence;
import no.forkant.rulebook.evidence.Exhibit;
import no.forkant.rulebook.evidence.Frame;
import no.forkant.rulebook.evidence.Strength;
import no.forkant.rulebook.evidence.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Purpose limitation: puts into the evidence of each condition only the items that this condition
 * may use, and names every item that was held back.
 */
final class Gate {

  private static final Comparator<NotUsed> ORDER =
      Comparator.comparing(NotUsed::item)
          .thenComparing(n -> n.condition() == null ? -1 : n.condition().ordinal());

  private record Admitted(Item item, Admissibility.Admitted where, Span span) {}

  private final PermitRules rules;
  private final CaseFile caseFile;
  private final Frame frame;
  private final MatterRow row;
  private final Map<Condition, Set<ItemType>> reads;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<NotUsed> notUsed = new ArrayList<>();
  private final Map<Condition, Set<String>> basis = new EnumMap<>(Condition.class);
  private final Map<Condition, List<Subject>> subjects = new EnumMap<>(Condition.class);

  Gate(PermitRules rules, CaseFile caseFile, Frame frame, MatterRow row) {
    this.rules = rules;
    this.caseFile = caseFile;
    this.frame = frame;
    this.row = row;
    this.reads = rules.readsOf(caseFile.matter());
  }

  /** Lets the items through that may pass. */
  Gate pass(Knowledge knowledge) {
    Subjects told = new Subjects(caseFile, frame);
    row.conditions().forEach(c -> subjects.put(c.condition(), told.of(c)));
    PoliceCertificate certificate =
        new PoliceCertificate(knowledge.usable(), frame.day(), frame.parameters(), this::birthDate);
    List<Admitted> admitted = new ArrayList<>(knowledge.usable().size());
    for (Item item : knowledge.usable()) {
      Admissibility.Admitted where =
          rules.admissibility(caseFile.matter().kind()).admit(item, certificate::shows);
      admitted.add(new Admitted(item, where, Span.of(item, frame.parameters())));
    }
    for (ConditionRow condition : row.conditions()) {
      if (!condition.step()) {
        fill(condition, admitted);
      }
    }
    for (Admitted one : admitted) {
      nameIfHeldBack(one);
    }
    notUsed.addAll(knowledge.heldBack());
    notUsed.sort(ORDER);
    return this;
  }

  private @Nullable LocalDate birthDate(Item item) {
    if (item.about() == null) {
      return caseFile.party() instanceof Person person ? person.birthDate() : null;
    }
    return caseFile.party().personsOrNone().stream()
        .filter(person -> person.id().equals(item.about()))
        .findFirst()
        .map(OtherPerson::birthDate)
        .orElse(null);
  }

  private void fill(ConditionRow condition, List<Admitted> admitted) {
    for (Subject subject : subjectsOf(condition.condition())) {
      Map<ItemType, Exhibit[]> exhibits = new EnumMap<>(ItemType.class);
      for (Admitted one : admitted) {
        Admission admission = one.where().conditions().get(condition.condition());
        if (admission != null && isAbout(one.item(), subject)) {
          exhibits.merge(
              one.item().type(), new Exhibit[] {exhibit(one, admission)}, Gate::appended);
          if (one.where().basis().contains(condition.condition())
              && isRead(one.item().type(), condition.condition())) {
            basis.computeIfAbsent(condition.condition(), c -> new TreeSet<>()).add(one.item().id());
          }
        }
      }
      evidence.add(
          new Evidence(condition.condition(), subject, caseFile.matter(), frame, exhibits));
    }
  }

  private static Exhibit[] appended(Exhibit[] some, Exhibit[] one) {
    Exhibit[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  private static Exhibit exhibit(Admitted one, Admission admission) {
    Strength strength =
        admission == Admission.TRIGGER
            ? Strength.LEAD
            : one.item().reliability() == Reliability.UNVERIFIED
                ? Strength.UNVERIFIED
                : Strength.GROUND;
    return new Exhibit(one.item(), strength, one.span().earliest(), one.span().latest());
  }

  private static boolean isAbout(Item item, Subject subject) {
    boolean leaderInShort = subject.person() == null && subject.role() != null;
    return !leaderInShort && !subject.absent() && Objects.equals(item.about(), subject.person());
  }

  private List<Subject> subjectsOf(Condition condition) {
    return subjects.getOrDefault(condition, List.of());
  }

  private void nameIfHeldBack(Admitted one) {
    boolean used = false;
    for (ConditionRow condition : row.conditions()) {
      used |= isUsed(one, condition.condition());
    }
    if (!used) {
      hold(one.item(), null);
      return;
    }
    for (ConditionRow condition : row.conditions()) {
      if (isRead(one.item().type(), condition.condition()) && !isUsed(one, condition.condition())) {
        hold(one.item(), condition.condition());
      }
    }
  }

  /** Returns whether a rule of the condition reads such items in this kind of matter. */
  private boolean isRead(ItemType type, Condition condition) {
    return reads.getOrDefault(condition, Set.of()).contains(type);
  }

  private boolean isUsed(Admitted one, Condition condition) {
    if (!one.where().conditions().containsKey(condition)) {
      return false;
    }
    for (Subject subject : subjectsOf(condition)) {
      if (isAbout(one.item(), subject)) {
        return true;
      }
    }
    return false;
  }

  private void hold(Item item, @Nullable Condition condition) {
    HeldBack why = rules.admissibility(caseFile.matter().kind()).whyHeldBack(item, condition);
    notUsed.add(new NotUsed(item.id(), condition, why.reason(), why.law()));
  }

  /** Returns what the rules may see. */
  List<Evidence> evidence() {
    return evidence;
  }

  /** Returns what was held back, ordered by item and condition. */
  List<NotUsed> notUsed() {
    return notUsed;
  }

  /** Returns the items on which a condition may rest when met, by condition. */
  Map<Condition, Set<String>> basis() {
    return basis;
  }
}
