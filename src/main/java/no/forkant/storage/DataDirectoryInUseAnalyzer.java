package no.forkant.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about it instead of showing a stack trace. */
final class DataDirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DataDirectoryInUse> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DataDirectoryInUse cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Stop the other service, give this one its own folder with --forkant.data-directory, or let"
            + " both use one PostgreSQL server with --spring.datasource.url.",
        cause);
  }
}
