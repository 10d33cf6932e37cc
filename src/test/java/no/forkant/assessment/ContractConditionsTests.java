package no.forkant.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.DrivingLicenceDetails;
import no.forkant.casefile.IdCardDetails;
import no.forkant.casefile.Item;
import no.forkant.casefile.Permit;
import no.forkant.casefile.PermitHistory;
import no.forkant.casefile.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An assessment lists the conditions of its row in section 5 of the contract, in that order. */
class ContractConditionsTests {

  private static final Path CONTRACT = Path.of("docs/contract/case-file.md");
  private static final Pattern LINE =
      Pattern.compile("\\| `([A-Z_]+)` \\| (application|held) \\| (.*?) \\| (.*?) \\| (.*)\\|");

  /** The last column says of a condition that it is listed for some variants only. */
  private static final Pattern ONLY = Pattern.compile("`([A-Z_]+)` only ((?:`[A-Z0-9-]+` ?)+)");

  private static final Pattern NAME = Pattern.compile("`([A-Z0-9_-]+)`");
  private static final Set<PermitHistory.Event> HELD =
      EnumSet.of(
          PermitHistory.Event.GRANTED, PermitHistory.Event.RENEWED, PermitHistory.Event.EXTENDED);
  private static final List<Row> ROWS = rows();

  /** One row of section 5. */
  private record Row(
      Permit permit, boolean application, String which, List<String> conditions, String remark) {

    List<String> conditionsOf(String variant) {
      List<String> listed = new ArrayList<>(conditions);
      Matcher only = ONLY.matcher(remark);
      while (only.find()) {
        if (!names(only.group(2)).contains(variant)) {
          listed.remove(only.group(1));
        }
      }
      return listed;
    }

    boolean isOf(CaseFile file) {
      return permit == file.matter().permit() && application == file.matter().isApplication();
    }
  }

  static Stream<World> worlds() {
    return World.all().filter(world -> world.name().startsWith("project"));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void listsTheConditionsOfTheContract(World world) {
    for (CaseFile file : world.asked()) {
      assertThat(world.assess(file).conditions())
          .as("%s: %s", world, file)
          .extracting(entry -> entry.condition().name())
          .isEqualTo(rowOf(file).conditionsOf(variant(file)));
    }
  }

  private static Row rowOf(CaseFile file) {
    List<Row> mine = ROWS.stream().filter(row -> row.isOf(file)).toList();
    return mine.stream()
        .filter(row -> names(row.which()).contains(variant(file)) && isSpecial(row, file))
        .findFirst()
        .or(() -> mine.stream().filter(row -> isOtherwise(row, file)).findFirst())
        .orElseThrow(() -> new AssertionError("section 5 has no row for " + file.matter()));
  }

  private static String variant(CaseFile file) {
    return file.matter().variant().name().replace('_', '-');
  }

  /** An identity card's rows differ by the right to travel, not by the variant alone. */
  private static boolean isSpecial(Row row, CaseFile file) {
    if (row.permit() != Permit.ID_CARD || !file.matter().variant().name().equals("ORDINARY")) {
      return true;
    }
    boolean travels =
        !(file.matter().details() instanceof IdCardDetails details
            && Boolean.FALSE.equals(details.travelRight()));
    return row.which().contains("without") ? !travels : travels;
  }

  private static boolean isOtherwise(Row row, CaseFile file) {
    if (row.permit() == Permit.DRIVING_LICENCE && row.application()) {
      String kind = isEeaExchange(file) ? "`EXCHANGE`" : isFirst(file) ? "first" : "further";
      return row.which().startsWith(kind);
    }
    return row.which().startsWith("all");
  }

  private static boolean isEeaExchange(CaseFile file) {
    return file.matter().request() == Request.EXCHANGE
        && file.matter().details() instanceof DrivingLicenceDetails details
        && details.foreignLicence() != null
        && details.foreignLicence().eea();
  }

  private static boolean isFirst(CaseFile file) {
    if (file.matter().details() instanceof DrivingLicenceDetails details
        && details.first() != null) {
      return details.first();
    }
    return file.information().stream()
        .filter(item -> item.about() == null && !item.recordedAt().isAfter(file.knownAt()))
        .map(Item::content)
        .noneMatch(
            content ->
                content instanceof PermitHistory history
                    && history.permit() == Permit.DRIVING_LICENCE
                    && HELD.contains(history.event()));
  }

  private static List<Row> rows() {
    try (Stream<String> lines = Files.lines(CONTRACT)) {
      return lines
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .map(
              row ->
                  new Row(
                      Permit.valueOf(row.group(1)),
                      row.group(2).equals("application"),
                      row.group(3),
                      names(row.group(4).replaceAll("\\([^)]*\\)", "")),
                      row.group(5)))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> names(String text) {
    List<String> found = new ArrayList<>();
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      found.add(names.group(1));
    }
    return found;
  }
}
