package no.forkant.twin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forkant.casefile.Answer;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CriminalMatter;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.Precision;
import no.forkant.casefile.Stage;
import no.forkant.casefile.Status;

/**
 * What may be looked at, after contract sections 2 and 7.1, written a second time: items known on
 * the day, without those that nobody may use.
 */
final class TwinItems {

  final List<Item> usable = new ArrayList<>();
  final List<Item> answers = new ArrayList<>();
  final List<TwinNotUsed> notUsed = new ArrayList<>();

  /** Sorts the items of a case file; hidden ones leave no trace unless {@code withHidden}. */
  TwinItems(CaseFile file, boolean withHidden) {
    List<Item> known = new ArrayList<>();
    for (Item item : file.information()) {
      boolean seen = withHidden || item.visibleToParty() || item.type() == ItemType.ANSWER;
      if (seen && !item.recordedAt().isAfter(file.knownAt())) {
        known.add(item);
      }
    }
    List<Item> open = new ArrayList<>();
    for (Item item : known) {
      String why = why(item, known, file.asOf());
      if (why != null) {
        notUsed.add(new TwinNotUsed(item.id(), null, why));
      } else if (item.type() == ItemType.ANSWER) {
        answers.add(item);
      } else {
        open.add(item);
      }
    }
    latestStages(open);
  }

  private static String why(Item item, List<Item> known, LocalDate day) {
    if (item.status() == Status.BLOCKED) {
      return "BLOCKED";
    }
    if (item.status() == Status.WITHDRAWN) {
      return "WITHDRAWN";
    }
    for (Item other : known) {
      boolean stands = other.status() != Status.BLOCKED && other.status() != Status.WITHDRAWN;
      if (stands && item.id().equals(other.replaces())) {
        return "CORRECTED";
      }
    }
    if (item.personCategory() != null) {
      switch (item.personCategory()) {
        case WITNESS:
          return "WITNESS";
        case VICTIM:
          return "VICTIM";
        case INFORMANT:
          return "INFORMANT";
        default:
      }
    }
    if (item.usableUntil() != null && day.isAfter(item.usableUntil())) {
      return "USE_ENDED";
    }
    if (item.specialCategory() != null
        && item.specialCategory()
        && item.necessity() == null
        && item.type() != ItemType.HEALTH) {
      return "SPECIAL_CATEGORY";
    }
    return item.type() != ItemType.ANSWER && day.isBefore(earliest(item))
        ? "NOT_YET_OCCURRED"
        : null;
  }

  /** The first day that an item can have happened on; "about" means within a year. */
  static LocalDate earliest(Item item) {
    LocalDate on = item.occurredOn();
    Precision how = item.occurredPrecision();
    if (how == Precision.MONTH) {
      return LocalDate.of(on.getYear(), on.getMonthValue(), 1);
    }
    if (how == Precision.YEAR) {
      return LocalDate.of(on.getYear(), 1, 1);
    }
    return how == Precision.ABOUT ? on.minusMonths(12) : on;
  }

  private void latestStages(List<Item> open) {
    Map<String, Item> latest = new HashMap<>();
    for (Item item : open) {
      String matter = matterId(item);
      if (matter != null) {
        latest.merge(matter, item, (a, b) -> isLater(b, a) ? b : a);
      }
    }
    for (Item item : open) {
      String matter = matterId(item);
      if (matter == null || latest.get(matter) == item) {
        usable.add(item);
      } else {
        notUsed.add(new TwinNotUsed(item.id(), null, "LATER_STAGE_KNOWN"));
      }
    }
  }

  private static String matterId(Item item) {
    return item.content() instanceof CriminalMatter matter ? matter.matterId() : null;
  }

  /** Later known is later; of two known at once, the stage nearer the end of a case is. */
  private static boolean isLater(Item one, Item other) {
    int order = one.recordedAt().compareTo(other.recordedAt());
    if (order == 0) {
      order = Integer.compare(progress(one), progress(other));
    }
    return order == 0 ? one.id().compareTo(other.id()) > 0 : order > 0;
  }

  private static int progress(Item item) {
    Stage stage = ((CriminalMatter) item.content()).stage();
    return switch (stage) {
      case REPORTED -> 0;
      case CHARGED -> 1;
      case INDICTED -> 2;
      case PENALTY_NOTICE_OPEN -> 3;
      case CONVICTED_NOT_FINAL -> 4;
      case DROPPED_OTHER -> 5;
      case DROPPED_EVIDENCE -> 6;
      case ON_THE_SPOT_FINE -> 7;
      case MEDIATION -> 8;
      case WAIVED -> 9;
      case PENALTY_NOTICE_ACCEPTED -> 10;
      case ACQUITTED -> 11;
      case CONVICTED -> 12;
    };
  }

  /** Returns the latest answer to a question that knew of every item it is about, or null. */
  Item answer(String question, List<Item> evidence) {
    Item latest = null;
    for (Item answer : answers) {
      if (((Answer) answer.content()).question().equals(question)
          && answer.about() == null
          && knewAll(answer.recordedAt(), evidence)
          && (latest == null || isLaterAnswer(answer, latest))) {
        latest = answer;
      }
    }
    return latest;
  }

  private static boolean knewAll(Instant at, List<Item> evidence) {
    for (Item item : evidence) {
      if (item.recordedAt().isAfter(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLaterAnswer(Item one, Item other) {
    int order = one.recordedAt().compareTo(other.recordedAt());
    if (order == 0) {
      order = ((Answer) one.content()).on().compareTo(((Answer) other.content()).on());
    }
    return order == 0 ? one.id().compareTo(other.id()) > 0 : order > 0;
  }
}
