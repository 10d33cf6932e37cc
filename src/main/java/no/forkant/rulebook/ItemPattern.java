package no.forkant.rulebook;

import java.util.Set;
import no.forkant.casefile.Field;
import no.forkant.casefile.Item;
import no.forkant.casefile.ItemType;
import no.forkant.casefile.MatterKind;
import no.forkant.casefile.Nature;
import no.forkant.casefile.PersonCategory;
import no.forkant.casefile.Register;

/**
 * Which items a row of admissibility is about. What a row leaves out does not matter to it.
 *
 * @param matters the kinds of matter that the row holds for; never empty
 * @param types never empty
 * @param registers never empty
 * @param fields never empty
 * @param natures never empty
 * @param personCategories never empty
 * @param certificate true if only what a police certificate shows fits
 * @param content which contents fit; never null
 */
record ItemPattern(
    Set<MatterKind> matters,
    Set<ItemType> types,
    Set<Register> registers,
    Set<Field> fields,
    Set<Nature> natures,
    Set<PersonCategory> personCategories,
    boolean certificate,
    ContentPattern content) {

  /** Returns whether {@code item} fits, apart from what a certificate shows. */
  boolean fits(Item item) {
    return types.contains(item.type())
        && registers.contains(item.register())
        && fields.contains(item.field())
        && natures.contains(item.nature())
        && personCategories.contains(item.personCategoryOrDefault())
        && content.fits(item);
  }
}
