package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.spi.technical.identity.PersonalDataCipher;

/** Seals personal values before they are kept: {@code algorithm:key id:ciphertext}. */
@ApplicationScoped
class Sealing {

    private final KeyRing keys;
    private final Map<String, PersonalDataCipher> ciphers = new TreeMap<>();
    private final PersonalDataCipher chosen;

    @Inject
    Sealing(KeyRing keys, Ports ports, IdentitySettings settings) {
        this.keys = keys;
        ports.all(PersonalDataCipher.class).forEach(cipher -> ciphers.put(cipher.algorithm(), cipher));
        String name = settings.text("cipher", "sm4-gcm");
        PersonalDataCipher cipher = ciphers.get(name);
        if (cipher == null) {
            throw new PluginException("The setting zhengwu.identity.cipher cannot be '" + name + "': there are "
                    + ciphers.keySet() + ".");
        }
        chosen = cipher;
    }

    /** What stands before everything that is sealed now. */
    String mark() {
        return chosen.algorithm() + ":" + keys.first();
    }

    /** Whether a value can still be opened. */
    boolean canOpen(String sealed) {
        String[] parts = sealed.split(":", -1);
        return parts.length == 3 && ciphers.containsKey(parts[0]) && keys.has(parts[1]);
    }

    String seal(String plain, String context) {
        return mark() + ":"
                + Base64.getEncoder()
                        .encodeToString(chosen.encrypt(
                                key(chosen, keys.first()),
                                plain.getBytes(StandardCharsets.UTF_8),
                                context.getBytes(StandardCharsets.UTF_8)));
    }

    String open(String sealed, String context) {
        String[] parts = sealed.split(":", -1);
        PersonalDataCipher cipher = ciphers.get(parts[0]);
        if (cipher == null) {
            throw new IllegalStateException("There is no cipher " + parts[0]);
        }
        byte[] plain = cipher.decrypt(
                key(cipher, parts[1]), Base64.getDecoder().decode(parts[2]), context.getBytes(StandardCharsets.UTF_8));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private byte[] key(PersonalDataCipher cipher, String id) {
        return keys.derive(id, "seal/" + cipher.algorithm(), cipher.keyLength());
    }
}
