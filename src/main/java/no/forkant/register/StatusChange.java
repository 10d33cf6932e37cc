package no.forkant.register;

import java.util.Objects;

/**
 * A matter's new status.
 *
 * @param status never null
 */
public record StatusChange(MatterStatus status) {

  public StatusChange {
    Objects.requireNonNull(status, "status");
  }
}
