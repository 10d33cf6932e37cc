package no.forkant.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about it instead of showing a stack trace. */
final class UnsafeLoginAnalyzer extends AbstractFailureAnalyzer<UnsafeLogin> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnsafeLogin cause) {
    return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
  }
}
