package org.zhengwu.plugin.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.transaction.Transactions;

/**
 * Digests values under a key, so that one can be found and not guessed. The key is made once for a database
 * and kept sealed: it outlives the keys of the setting, which come and go.
 */
@ApplicationScoped
class Fingerprints {

    static final int AFTER_MIGRATIONS = 40;

    private static final String NAME = "fingerprints";

    private final EntityManager entities;
    private final Sealing sealing;
    private final DatabaseLock lock;
    private final Transactions transactions;
    private volatile byte[] key = new byte[0];

    @Inject
    Fingerprints(EntityManager entities, Sealing sealing, DatabaseLock lock, Transactions transactions) {
        this.entities = entities;
        this.sealing = sealing;
        this.lock = lock;
        this.transactions = transactions;
    }

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup event) {
        key = Base64.getDecoder().decode(transactions.requiresNew(this::readOrMake));
    }

    private String readOrMake() {
        lock.hold("identity." + NAME);
        SecretEntity known = entities.find(SecretEntity.class, NAME);
        if (known == null) {
            String made = Base64.getEncoder().encodeToString(KeyRing.random());
            entities.persist(new SecretEntity(NAME, sealing.seal(made, NAME)));
            return made;
        }
        String opened = open(known.sealed());
        if (!known.sealed().startsWith(sealing.mark() + ":")) {
            known.sealAgain(sealing.seal(opened, NAME));
        }
        return opened;
    }

    private String open(String sealed) {
        if (!sealing.canOpen(sealed)) {
            throw new PluginException("The personal data of this database was encrypted as "
                    + sealed.substring(0, sealed.lastIndexOf(':'))
                    + ", and the setting zhengwu.identity.key does not give that key.");
        }
        try {
            return sealing.open(sealed, NAME);
        } catch (IllegalStateException wrongKey) {
            PluginException sentence = new PluginException(
                    "The setting zhengwu.identity.key gives another key than the one that this database's personal"
                            + " data was encrypted with under that id.");
            sentence.initCause(wrongKey);
            throw sentence;
        }
    }

    String of(String purpose, String value) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        byte[] bytes = (purpose + ":" + value).getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}
