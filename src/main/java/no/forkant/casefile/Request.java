package no.forkant.casefile;

/** What an application asks for. */
public enum Request {
  NEW,
  RENEWAL,
  EXTENSION,
  REGAIN,
  EXCHANGE
}
