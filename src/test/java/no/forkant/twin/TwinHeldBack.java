package no.forkant.twin;

import java.util.List;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Variant;
import no.forkant.rulebook.Condition;

/** Names what was held back, once per condition that reads such items (contract section 7.1). */
final class TwinHeldBack {

  private final TwinGate gate;
  private final boolean held;
  private final Variant variant;

  TwinHeldBack(CaseFile file, TwinGate gate) {
    this.gate = gate;
    this.held = file.matter().kind() == MatterKind.HELD_PERMIT;
    this.variant = file.matter().variant();
  }

  void tell(List<Item> usable, List<Condition> conditions, List<TwinNotUsed> notUsed) {
    for (Item item : usable) {
      boolean used = false;
      for (Condition condition : conditions) {
        used |= isUsed(item, condition);
      }
      if (!used) {
        notUsed.add(new TwinNotUsed(item.id(), null, reason(item, null)));
        continue;
      }
      for (Condition condition : conditions) {
        if (reads(condition, item.type()) && !isUsed(item, condition)) {
          notUsed.add(new TwinNotUsed(item.id(), condition, reason(item, condition)));
        }
      }
    }
  }

  private boolean isUsed(Item item, Condition condition) {
    return item.about() == null && gate.reaches(item, condition);
  }

  private static String reason(Item item, Condition condition) {
    if (item.type() != ItemType.CRIMINAL_MATTER) {
      return "NO_LEGAL_DOOR";
    }
    return condition == Condition.FITNESS ? "NOT_UNDER_INVESTIGATION" : "NOT_ON_CERTIFICATE";
  }

  private boolean reads(Condition condition, ItemType type) {
    return switch (condition) {
      case CONDUCT -> type == ItemType.CRIMINAL_MATTER;
      case COMPETENCE ->
          type == ItemType.TRAINING
              || (!held && variant == Variant.DOOR_SUPERVISOR && type == ItemType.EMPLOYMENT);
      case FORMALITIES -> type == ItemType.CERTIFICATE || type == ItemType.EMPLOYMENT;
      case FITNESS ->
          type == ItemType.PATROL_INCIDENT
              || type == ItemType.CUSTODY
              || type == ItemType.CONCERN
              || type == ItemType.CRIMINAL_MATTER;
      default -> false;
    };
  }
}
