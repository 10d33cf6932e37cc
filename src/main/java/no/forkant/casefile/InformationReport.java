package no.forkant.casefile;

import java.util.List;

/**
 * New information about one party, as posted to the service.
 *
 * @param party whom it is about; never null
 * @param information the items; never null
 */
public record InformationReport(PartyReference party, List<Item> information) {

  /** Copies its list, so that it can never change. */
  public InformationReport {
    information = List.copyOf(information);
  }
}
