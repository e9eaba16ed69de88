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
 * @param template the key of its text, such as {@code case.accepted}, in the sending plugin's bundle
 *     {@code <plugin package>.notices}
 * @param bundle the base name of the resource bundle that holds the template
 * @param values what the text names: numbers, dates, codes and names of items; no personal data
 */
public record NoticeOrder(
        @Nullable PartyId party,
        @Nullable AccountId account,
        @Nullable OrganId organ,
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
    }

    /** A notice to a party. */
    public static NoticeOrder toParty(
            PartyId party, Subject subject, String bundle, String template, Map<String, String> values) {
        return new NoticeOrder(party, null, null, subject, bundle, template, values);
    }

    /** A notice to the staff of an organ. */
    public static NoticeOrder toOrgan(
            OrganId organ, Subject subject, String bundle, String template, Map<String, String> values) {
        return new NoticeOrder(null, null, organ, subject, bundle, template, values);
    }
}
