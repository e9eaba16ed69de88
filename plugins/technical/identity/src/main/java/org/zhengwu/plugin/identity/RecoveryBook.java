package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.technical.identity.RecoveryCodes;

/** Gives recovery codes out and takes each back once; here they are digests under a key (NIST SP 800-63B, 5.1.2). */
@ApplicationScoped
class RecoveryBook {

    private static final int USUAL_CODES = 10;
    private static final int MOST_CODES = 100;

    /** Digits and letters that nobody takes for another, five bits each. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    private final EntityManager entities;
    private final Fingerprints fingerprints;
    private final int count;
    private final SecureRandom random = new SecureRandom();

    @Inject
    RecoveryBook(EntityManager entities, Fingerprints fingerprints, IdentitySettings settings) {
        this.entities = entities;
        this.fingerprints = fingerprints;
        count = settings.number("second-factor.recovery-codes", USUAL_CODES, 1, MOST_CODES);
    }

    /** Fresh codes in place of all until now. */
    RecoveryCodes issue(AccountId account) {
        voidAll(account);
        List<String> codes = IntStream.range(0, count).mapToObj(each -> fresh()).toList();
        codes.forEach(code -> entities.persist(new RecoveryCodeEntity(digest(account, code), account)));
        entities.flush();
        return new RecoveryCodes(codes);
    }

    private String fresh() {
        return IntStream.range(0, GROUPS).mapToObj(each -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < GROUP_LENGTH; i++) {
            group.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return group.toString();
    }

    /** Uses a code up, in the present transaction; false where it is none, or was used. */
    boolean take(AccountId account, String code) {
        return entities.createQuery("delete from idRecoveryCode c where c.digest = :digest")
                        .setParameter("digest", digest(account, code))
                        .executeUpdate()
                == 1;
    }

    int left(AccountId account) {
        return entities.createQuery("select count(c) from idRecoveryCode c where c.account = :account", Long.class)
                .setParameter("account", account.value())
                .getSingleResult()
                .intValue();
    }

    void voidAll(AccountId account) {
        entities.createQuery("delete from idRecoveryCode c where c.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    private String digest(AccountId account, String code) {
        String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return fingerprints.of("recovery-code", account + "/" + plain);
    }
}
