package no.forkant.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.IdentityPolicy;
import no.forkant.casefile.Item;
import no.forkant.casefile.Permit;
import no.forkant.oversight.Population;
import no.forkant.oversight.PopulationForm;

/**
 * Case files of one permit with the same number of items each: parties, matters and items of the
 * invented population, the items dealt out anew so that there are as many as wanted.
 */
final class BenchmarkCases {

  private static final long SEED = 7;
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final int POOL = 4_000;

  private BenchmarkCases() {}

  /** Returns {@code count} case files, each with {@code items} items. */
  static List<CaseFile> of(Permit permit, int items, int count) {
    CaseFileReader reader = new CaseFileReader(Clock.systemUTC(), IdentityPolicy.SYNTHETIC_ONLY);
    Population population = new Population(SEED, TODAY, permit);
    List<CaseFile> files = new ArrayList<>();
    List<Item> pool = new ArrayList<>();
    for (int index = 0; index < POOL; index++) {
      Document document = Document.ofTree(population.document(PopulationForm.CASE_FILES, index));
      CaseFile file = reader.trial(document).orElseThrow();
      files.add(file);
      pool.addAll(file.information());
    }
    Random random = new Random(SEED);
    List<CaseFile> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cases.add(deal(files.get(i), pool, items, random));
    }
    return cases;
  }

  private static CaseFile deal(CaseFile file, List<Item> pool, int items, Random random) {
    List<Item> dealt = new ArrayList<>();
    while (dealt.size() < items) {
      dealt.add(named(pool.get(random.nextInt(pool.size())), "i" + dealt.size()));
    }
    return file.withInformation(dealt);
  }

  /** The same item as if it were about the party of another case. */
  private static Item named(Item item, String id) {
    return new Item(
        id,
        item.type(),
        item.field(),
        item.register(),
        item.personCategory(),
        item.nature(),
        item.reliability(),
        item.occurredOn(),
        item.occurredPrecision(),
        item.recordedAt(),
        item.visibleToParty(),
        item.status(),
        item.replaces(),
        null,
        item.incidentId(),
        item.necessity(),
        item.usableUntil(),
        item.specialCategory(),
        item.content());
  }
}
