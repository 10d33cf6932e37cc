package no.forkant.oversight;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The items of one party as they are made. Each is recorded on the morning after it happened, and
 * none after the population's own day; what would be later is left out, since it is not known yet.
 */
final class PopulationItems {

  private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
  private final LocalDate today;
  private final String prefix;
  private int next = 1;
  private @Nullable String about;

  /**
   * Creates an empty list.
   *
   * @param today nothing happens after it
   * @param prefix begins every id
   */
  PopulationItems(LocalDate today, String prefix) {
    this.today = today;
    this.prefix = prefix;
  }

  /** Says whom the items that follow are about; null means the party. */
  PopulationItems about(@Nullable String person) {
    this.about = person;
    return this;
  }

  /** Adds a verified fact, unless it lies ahead. */
  void fact(
      LocalDate day, String type, String field, String register, Consumer<ObjectNode> content) {
    add(day, type, field, register, content, item -> {});
  }

  /**
   * Adds an item, unless it lies ahead.
   *
   * @param type the type, and by it the content
   * @param field who knows it
   * @param register where it stands
   * @param content fills in the content
   * @param change changes what every item has
   */
  void add(
      LocalDate day,
      String type,
      String field,
      String register,
      Consumer<ObjectNode> content,
      Consumer<ObjectNode> change) {
    if (day.isAfter(today.minusDays(1))) {
      return;
    }
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("id", prefix + next++);
    item.put("type", type).put("field", field).put("register", register);
    item.put("nature", "FACT").put("reliability", "VERIFIED").put("occurredOn", day.toString());
    item.put("recordedAt", day.plusDays(1) + "T08:00:00Z").put("visibleToParty", true);
    if (about != null) {
      item.put("about", about);
    }
    change.accept(item);
    content.accept(item.putObject("content"));
    items.add(item);
  }

  /** Returns what was added, in that order; never null. */
  ArrayNode list() {
    return items;
  }

  LocalDate today() {
    return today;
  }
}
