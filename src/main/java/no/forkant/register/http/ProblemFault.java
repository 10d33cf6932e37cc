package no.forkant.register.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request. It says where and what, never the value that was sent.
 *
 * @param pointer JSON pointer into the body; null if the fault is elsewhere
 * @param parameter the name of the query parameter; null if the fault is elsewhere
 * @param header the name of the header; null if the fault is elsewhere
 * @param code stable, for programs, in capitals with underscores; never null
 * @param detail what is wrong, for a person; null until it is said in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemFault(
    @Nullable String pointer,
    @Nullable String parameter,
    @Nullable String header,
    String code,
    @Nullable String detail) {

  /** Makes a fault of the body at a JSON pointer; the empty pointer is the whole body. */
  public static ProblemFault at(String pointer, String code) {
    return new ProblemFault(pointer, null, null, code, null);
  }

  /** Makes a fault of a query parameter. */
  public static ProblemFault parameter(String name, String code) {
    return new ProblemFault(null, name, null, code, null);
  }

  /** Makes a fault of a header. */
  public static ProblemFault header(String name, String code) {
    return new ProblemFault(null, null, name, code, null);
  }

  /** Returns this fault with what is wrong told in words. */
  public ProblemFault withDetail(String told) {
    return new ProblemFault(pointer, parameter, header, code, told);
  }
}
