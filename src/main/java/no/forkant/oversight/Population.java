package no.forkant.oversight;

import java.time.LocalDate;
import no.forkant.casefile.Permit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented population with permits: the same seed and day give the same parties, whatever form
 * they are written in, so that information can follow applications. All identities are synthetic.
 *
 * <p>Most parties are unknown to the police; what is known of the others comes in episodes.
 */
public final class Population {

  private final long seed;
  private final LocalDate today;
  private final @Nullable Permit permit;

  /**
   * Creates a population.
   *
   * @param seed the same seed makes the same population
   * @param today nothing happens or is recorded after it; never null
   * @param permit the only permit in it; null for a mix of all
   */
  public Population(long seed, LocalDate today, @Nullable Permit permit) {
    this.seed = seed;
    this.today = today;
    this.permit = permit;
  }

  /**
   * Returns one document; never null.
   *
   * @param form what it is to be; never null
   * @param index its place in the population, from 0
   * @throws IllegalArgumentException if there are no more identities to give
   */
  public ObjectNode document(PopulationForm form, int index) {
    PopulationParty party = PopulationParty.of(seed, index, today, permit);
    return form == PopulationForm.INFORMATION ? information(party) : file(form, party);
  }

  private ObjectNode information(PopulationParty party) {
    PopulationDraw draw = new PopulationDraw(seed, party.index(), "information");
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.set("party", party.reference());
    PopulationItems items = new PopulationItems(today, "n" + party.index() + "-");
    // A report names no persons, so news of an organisation is about itself.
    PopulationLife life = new PopulationLife(draw, items, today.minusDays(60), today.minusDays(2));
    while (items.list().isEmpty()) {
      life.episode();
    }
    report.set("information", items.list());
    return report;
  }

  private ObjectNode file(PopulationForm form, PopulationParty party) {
    boolean application =
        form == PopulationForm.APPLICATIONS
            || (form == PopulationForm.CASE_FILES && party.index() % 2 == 0);
    String purpose = application ? "application" : "permit";
    PopulationDraw draw = new PopulationDraw(seed, party.index(), purpose);
    PopulationProfile profile =
        permit == null
            ? PopulationProfile.draw(draw, party.birthDate() == null, party.age(today))
            : PopulationProfile.of(permit);
    String variant = draw.pick(profile.variants());
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    if (form == PopulationForm.CASE_FILES) {
      file.put("asOf", today.toString()).put("knownAt", today + "T12:00:00Z");
    }
    file.set("party", party.json());
    PopulationMatter matter = new PopulationMatter(draw, today);
    file.set(
        "matter",
        application
            ? matter.application(profile.permit(), variant)
            : matter.held(profile.permit(), variant, party.begin(today).plusYears(4)));
    PopulationItems papers = new PopulationItems(today, purpose.charAt(0) + "-");
    new PopulationPapers(draw, papers).tell(profile.permit(), variant);
    file.putArray("information").addAll(papers.list()).addAll(life(party));
    return file;
  }

  private ArrayNode life(PopulationParty party) {
    PopulationDraw draw = new PopulationDraw(seed, party.index(), "life");
    PopulationItems items = new PopulationItems(today, "i");
    items.about(party.someone(draw));
    new PopulationLife(draw, items, party.begin(today), today.minusDays(2)).tell();
    return items.list();
  }
}
