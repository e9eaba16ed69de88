package org.zhengwu.plugin.catalogue;

import java.util.List;
import org.zhengwu.api.application.catalogue.CatalogueEntryDraft;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.HandlingStepDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemLimitDraft;
import org.zhengwu.api.application.catalogue.LegalBasisDraft;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.api.technical.identity.InvalidIdentifierException;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;

/** Drafts and codes for the tests. */
final class Drafts {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Drafts() {}

    /** A credit code that begins with the registration division and holds the number. */
    static String creditCode(String division, int number) {
        String head = "11" + division + String.format("%08d", number);
        return ALPHABET.chars()
                .boxed()
                .flatMap(inner -> ALPHABET.chars().mapToObj(last -> head + (char) inner.intValue() + (char) last))
                .filter(Drafts::isCreditCode)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCreditCode(String candidate) {
        try {
            UnifiedCreditCode.of(candidate);
            return true;
        } catch (InvalidIdentifierException wrong) {
            return false;
        }
    }

    /** The code of a permit of the organ; the level goes with the division. */
    static String code(String creditCode, int level, int number) {
        return creditCode + level + "0001" + String.format("%08d", number);
    }

    static LegalBasisDraft basis(String level, String title) {
        return LegalBasisDraft.builder()
                .level(level)
                .title(title)
                .article("第一条")
                .build();
    }

    static ItemLimitDraft days(int days) {
        return ItemLimitDraft.builder().value(days).unit("WORKING_DAY").build();
    }

    static MaterialDraft material(String code, String name, int copies) {
        return MaterialDraft.builder()
                .code(code)
                .name(name)
                .copies(copies)
                .required(true)
                .build();
    }

    /** A permit with all that LIC-017 wants. */
    static ItemDraft.Builder permit(String code, String name) {
        return ItemDraft.builder()
                .code(code)
                .name(name)
                .type("01")
                .catalogueEntry(new CatalogueEntryDraft("44001", "条目"))
                .legalBases(List.of(basis("LAW", "《中华人民共和国民办教育促进法》")))
                .statutoryLimit(days(20))
                .promisedLimit(days(10))
                .handling(HandlingDraft.builder()
                        .conditions("符合条件")
                        .visits(1)
                        .steps(List.of(HandlingStepDraft.builder().name("受理").build()))
                        .build())
                .materials(List.of(material("M01", "申请表", 1), material("M02", "章程", 2)));
    }
}
