package no.forkant.casefile;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words for faults, in bokmål, nynorsk and English. */
public final class FaultMessages {

  private static final String BUNDLE = "no.forkant.casefile.faults";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private FaultMessages() {}

  /**
   * Returns what is wrong, in the language of {@code locale}; never null. {@code no} is read as
   * bokmål, every language without texts as English.
   */
  public static String text(Fault fault, Locale locale) {
    String pattern = texts(locale).getString(fault.code().name());
    return new MessageFormat(pattern, locale).format(fault.parameters().toArray());
  }

  private static ResourceBundle texts(Locale locale) {
    String language = locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
    try {
      return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), EXACT);
    } catch (MissingResourceException noSuchLanguage) {
      return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, EXACT);
    }
  }
}
