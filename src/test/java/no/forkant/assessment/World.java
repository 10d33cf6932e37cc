package no.forkant.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.forkant.casefile.Answer;
import no.forkant.casefile.CanonicalJson;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.Field;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.Nature;
import no.forkant.casefile.Register;
import no.forkant.casefile.Reliability;
import no.forkant.oversight.ProjectRules;
import no.forkant.rulebook.Rulebook;
import no.forkant.rulebook.RulebookSource;
import no.forkant.rulebook.TestRules;

/**
 * One permit of one rulebook, with many case files that come close to its rules. Every permit that
 * the project's rules cover is a world, and so are those of the tests' own.
 */
record World(
    String name,
    Rulebook rulebook,
    ProbingCases probing,
    List<CaseFile> asked,
    List<CaseFile> answered) {

  /** Changes nothing but which cases are made; told when a property fails. */
  static final long SEED = 20_261_122L;

  private static final int CASES = 400;
  private static final int CASES_OF_EACH_KIND = 25;
  private static final int MOST_ITEMS = 9;
  private static final List<World> ALL = make();

  static Stream<World> all() {
    return ALL.stream();
  }

  private static List<World> make() {
    List<World> worlds = new ArrayList<>();
    add(worlds, "test", TestRules.rulebook(), TestRules.files());
    add(
        worlds,
        "project",
        ProjectRules.rulebook(),
        RulebookSource.fromFolder(ProjectRules.FOLDER).files());
    return worlds;
  }

  private static void add(
      List<World> worlds, String name, Rulebook rulebook, SortedMap<String, byte[]> files) {
    for (RuleData data : RuleData.all(files)) {
      ProbingCases probing = new ProbingCases(data, SEED);
      List<CaseFile> cases = new ArrayList<>();
      int count = CASES + CASES_OF_EACH_KIND * data.variants().size();
      for (int i = 0; i < count; i++) {
        cases.add(probing.next(MOST_ITEMS));
      }
      worlds.add(
          new World(
              name + " " + data.permit(), rulebook, probing, cases, answered(rulebook, cases)));
    }
  }

  Assessment assess(CaseFile file) {
    return new Assessor().assess(rulebook, file);
  }

  /** Returns the assessment in the one form in which it is compared. */
  String text(CaseFile file) {
    return text(assess(file));
  }

  static String text(Assessment assessment) {
    return new String(CanonicalJson.of(assessment), StandardCharsets.UTF_8);
  }

  /** Returns each case with answers to many of its questions, and to the questions they raise. */
  private static List<CaseFile> answered(Rulebook rulebook, List<CaseFile> cases) {
    Random random = new Random(SEED);
    return cases.stream()
        .map(file -> answered(rulebook, answered(rulebook, file, random), random))
        .toList();
  }

  private static CaseFile answered(Rulebook rulebook, CaseFile file, Random random) {
    List<Item> items = new ArrayList<>(file.information());
    for (Question question : new Assessor().assess(rulebook, file).questions()) {
      if (question.answer() == null && random.nextInt(4) > 0) {
        items.add(answer(file, question, items.size(), random));
      }
    }
    return file.withInformation(items);
  }

  private static Item answer(CaseFile file, Question question, int number, Random random) {
    Answer.Reply reply =
        random.nextBoolean()
            ? Answer.Reply.YES
            : Answer.Reply.values()[random.nextInt(Answer.Reply.values().length)];
    return new Item(
        "a" + number,
        ItemType.ANSWER,
        Field.ADMINISTRATION,
        Register.NONE,
        null,
        Nature.FACT,
        Reliability.VERIFIED,
        file.asOf(),
        null,
        file.knownAt(),
        true,
        null,
        null,
        question.person(),
        null,
        null,
        null,
        null,
        new Answer(question.id(), reply, "looked into", "adviser", file.asOf(), null, null, null));
  }

  @Override
  public String toString() {
    return name + ", seed " + SEED;
  }
}
