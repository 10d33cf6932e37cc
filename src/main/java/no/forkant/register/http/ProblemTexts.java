package no.forkant.register.http;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says problems and faults in the caller's language. */
@Component
public final class ProblemTexts {

  private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

  ProblemTexts() {
    bundle.setBasename("no/forkant/register/http/problems");
    bundle.setDefaultEncoding("UTF-8");
    bundle.setFallbackToSystemLocale(false);
    bundle.setDefaultLocale(Locale.forLanguageTag("nb"));
  }

  /** Returns the short name of a problem; never null. */
  public String title(ProblemType type, Language language) {
    return bundle.getMessage(type.slug() + ".title", null, language.locale());
  }

  /** Returns what a problem means and what to do about it; never null. */
  public String detail(ProblemType type, Language language) {
    return bundle.getMessage(type.slug() + ".detail", null, language.locale());
  }

  /** Returns the fault with its code said in words, unless words were given. */
  public ProblemFault said(ProblemFault fault, Language language) {
    if (fault.detail() != null) {
      return fault;
    }
    String told = bundle.getMessage("fault." + fault.code(), null, fault.code(), language.locale());
    return told == null ? fault : fault.withDetail(told);
  }
}
