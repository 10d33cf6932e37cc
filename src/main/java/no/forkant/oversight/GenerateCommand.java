package no.forkant.oversight;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.forkant.casefile.Permit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/** Writes an invented population, one JSON document a line. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Writes an invented population, one JSON document a line.")
public final class GenerateCommand implements Callable<Integer> {

  private static final int TOLD_EACH = 10_000;

  @Option(names = "--size", required = true, description = "how many documents")
  private int size;

  @Option(
      names = "--seed",
      description = "the same seed writes the same population; default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(
      names = "--as",
      converter = FormName.class,
      paramLabel = "FORM",
      description =
          "case-files, applications, permits or information; the last is about the parties"
              + " of the others; default: case-files")
  private PopulationForm form = PopulationForm.CASE_FILES;

  @Option(names = "--permit", description = "one of ${COMPLETION-CANDIDATES}; default: a mix")
  private @Nullable Permit permit;

  @Option(
      names = "--today",
      description = "nothing happens after this day; default: ${DEFAULT-VALUE}")
  private LocalDate today = LocalDate.of(2026, 10, 1);

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("not started by the command line");
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter progress = spec.commandLine().getErr();
    Population population = new Population(seed, today, permit);
    JsonMapper mapper = JsonMapper.shared();
    for (int index = 0; index < size; index++) {
      out.print(mapper.writeValueAsString(population.document(form, index)));
      out.print('\n');
      if ((index + 1) % TOLD_EACH == 0 || index + 1 == size) {
        progress.printf("%d of %d%n", index + 1, size);
        progress.flush();
      }
    }
    out.flush();
    return out.checkError() ? 1 : 0;
  }

  /** Reads the name of a form as it is written on the command line. */
  static final class FormName implements ITypeConverter<PopulationForm> {

    @Override
    public PopulationForm convert(String value) {
      String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
      try {
        return PopulationForm.valueOf(name);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException("no form of population: " + value);
      }
    }
  }
}
