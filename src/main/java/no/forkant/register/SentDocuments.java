package no.forkant.register;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.forkant.casefile.CaseFile;
import no.forkant.casefile.CaseFileReader;
import no.forkant.casefile.Document;
import no.forkant.casefile.Fault;
import no.forkant.casefile.FaultCode;
import no.forkant.casefile.FaultMessages;
import no.forkant.casefile.InformationReport;
import no.forkant.casefile.Reading;
import no.forkant.register.http.Language;
import no.forkant.register.http.ProblemException;
import no.forkant.register.http.ProblemFault;
import no.forkant.register.http.ProblemType;
import no.forkant.register.http.SentBody;
import org.springframework.stereotype.Component;

/** Reads the contract's documents from bodies, or says in the caller's language what is wrong. */
@Component
class SentDocuments {

  private static final Set<FaultCode> UNREADABLE =
      EnumSet.of(
          FaultCode.EMPTY,
          FaultCode.NOT_UTF8,
          FaultCode.NOT_JSON,
          FaultCode.NOT_YAML,
          FaultCode.YAML_FEATURE,
          FaultCode.TOO_DEEP);

  private final CaseFileReader reader;

  SentDocuments(CaseFileReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a case file that will be stored.
   *
   * @throws ProblemException with everything that is wrong with it
   */
  CaseFile caseFile(SentBody body, Language language) {
    return accepted(reader.caseFile(document(body)), language);
  }

  /**
   * Reads a case file that is only tried.
   *
   * @throws ProblemException with everything that is wrong with it
   */
  CaseFile trial(SentBody body, Language language) {
    return accepted(reader.trial(document(body)), language);
  }

  /**
   * Reads new information.
   *
   * @throws ProblemException with everything that is wrong with it
   */
  Reports information(SentBody body, Language language) {
    Document document = document(body);
    List<InformationReport> reports = accepted(reader.information(document), language);
    return new Reports(reports, document.root() == null || !document.root().isArray());
  }

  private static Document document(SentBody body) {
    return body.syntax() == SentBody.Syntax.JSON
        ? Document.ofJson(body.bytes())
        : Document.ofYaml(new String(body.bytes(), StandardCharsets.UTF_8));
  }

  private static <T> T accepted(Reading<T> reading, Language language) {
    if (reading.isAccepted()) {
      return reading.orElseThrow();
    }
    List<Fault> faults = reading.faults();
    boolean unreadable = faults.stream().map(Fault::code).anyMatch(UNREADABLE::contains);
    throw new ProblemException(
        unreadable ? ProblemType.UNREADABLE_BODY : ProblemType.INVALID_CASE_FILE,
        faults.stream().map(fault -> said(fault, language)).toList());
  }

  private static ProblemFault said(Fault fault, Language language) {
    return ProblemFault.at(fault.pointer(), fault.code().name())
        .withDetail(FaultMessages.text(fault, language.locale()));
  }

  /**
   * What was sent to the information endpoint.
   *
   * @param reports never null or empty
   * @param single whether it came as one object and not as an array
   */
  record Reports(List<InformationReport> reports, boolean single) {}
}
