package no.forkant.register.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import no.forkant.law.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The languages the service speaks; bokmål unless the caller prefers another. */
public enum Language {
  NB,
  NN,
  EN;

  private static final List<Locale> KNOWN =
      List.of(
          Locale.forLanguageTag("nb"),
          Locale.forLanguageTag("nn"),
          Locale.forLanguageTag("no"),
          Locale.ENGLISH);

  /** Returns the language that a request prefers; never null. */
  public static Language of(HttpServletRequest request) {
    return ofHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** Returns the language that an {@code Accept-Language} prefers; bokmål if it makes no sense. */
  static Language ofHeader(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return NB;
    }
    try {
      Locale preferred = Locale.lookup(LanguageRange.parse(header), KNOWN);
      return preferred == null ? NB : ofTag(preferred.getLanguage());
    } catch (IllegalArgumentException notALanguageRange) {
      return NB;
    }
  }

  private static Language ofTag(String tag) {
    return switch (tag) {
      case "nn" -> NN;
      case "en" -> EN;
      default -> NB;
    };
  }

  /** Returns the two-letter tag, such as {@code nb}; never null. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the locale; never null. */
  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** Returns the one of three texts that is in this language; never null. */
  public String of(Texts texts) {
    return switch (this) {
      case NB -> texts.nb();
      case NN -> texts.nn();
      case EN -> texts.en();
    };
  }
}
