package org.zhengwu.spi.technical.notifications;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;

/**
 * A notice to send to exactly one recipient: a party, an account, or the staff of an organ.
 *
 * <p>The text is read in each language from the sending plugin's bundle: {@code case.accepted} holds it,
 * {@code case.accepted.title} its title, and {@code {item}} in either stands for the value named {@code
 * item}. Values are put in as they are, without line breaks and characters that hide or reorder text.
 *
 * @param itself whether a notice to a party is kept from those whom it entrusted with a part of its affairs ({@link
 *     org.zhengwu.api.Authority#isEntrusted}), as one that tells it of them
 * @param bundle the base name of the resource bundle, {@code <plugin package>.notices}; Chinese in the
 *     base file, English beside it
 * @param template the key of the text, such as {@code case.accepted}
 * @param values what the text names: numbers, dates, codes and names of items; no personal data
 */
public record NoticeOrder(
        @Nullable PartyId party,
        @Nullable AccountId account,
        @Nullable OrganId organ,
        boolean itself,
        Subject subject,
        String bundle,
        String template,
        Map<String, String> values) {

    public NoticeOrder {
        requireNonNull(subject, "subject");
        requireNonNull(bundle, "bundle");
        requireNonNull(template, "template");
        values = Map.copyOf(values);
        int recipients = (party == null ? 0 : 1) + (account == null ? 0 : 1) + (organ == null ? 0 : 1);
        if (recipients != 1) {
            throw new IllegalArgumentException("A notice has exactly one recipient");
        }
        if (itself && party == null) {
            throw new IllegalArgumentException("Only a party entrusts others");
        }
    }

    /** A notice to a party. */
    public static NoticeOrder toParty(
            PartyId party, Subject subject, String bundle, String template, Map<String, String> values) {
        return new NoticeOrder(party, null, null, false, subject, bundle, template, values);
    }

    /** A notice to a party itself and who stands for it in everything, kept from those whom it entrusted. */
    public static NoticeOrder toPartyItself(
            PartyId party, Subject subject, String bundle, String template, Map<String, String> values) {
        return new NoticeOrder(party, null, null, true, subject, bundle, template, values);
    }

    /** A notice to an account. */
    public static NoticeOrder toAccount(
            AccountId account, Subject subject, String bundle, String template, Map<String, String> values) {
        return new NoticeOrder(null, account, null, false, subject, bundle, template, values);
    }

    /** A notice to the staff of an organ. */
    public static NoticeOrder toOrgan(
            OrganId organ, Subject subject, String bundle, String template, Map<String, String> values) {
        return new NoticeOrder(null, null, organ, false, subject, bundle, template, values);
    }
}
