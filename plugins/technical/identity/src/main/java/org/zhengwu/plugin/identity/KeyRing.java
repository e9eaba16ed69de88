package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.zhengwu.runtime.plugin.PluginException;

/**
 * The keys that personal data is sealed with: the first of the setting seals, the others still open what
 * they sealed. In demo mode one key is made and kept in the data folder.
 */
@ApplicationScoped
class KeyRing {

    static final String DEMO = "demo";
    static final int KEY_LENGTH = 32;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,20}");

    private final Map<String, byte[]> keys;
    private final Map<Purpose, byte[]> derived = new ConcurrentHashMap<>();

    @Inject
    KeyRing(IdentitySettings settings) {
        DemoKey demoKey = new DemoKey(settings.dataFolder());
        keys = parsed(settings.keys());
        if (settings.trial()) {
            byte[] made = keys.isEmpty() ? demoKey.readOrMake() : demoKey.read();
            if (made.length > 0) {
                keys.putIfAbsent(DEMO, made);
            }
        } else {
            refuseDemo(keys, demoKey.read());
        }
    }

    /** Throws {@link PluginException} where nobody can be served under these keys; makes none. */
    static void check(Optional<String> configured, boolean trial, Optional<Path> dataFolder) {
        Map<String, byte[]> given = parsed(configured);
        if (!trial) {
            refuseDemo(given, new DemoKey(dataFolder).read());
        }
    }

    private static Map<String, byte[]> parsed(Optional<String> configured) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String each : configured.filter(list -> !list.isBlank()).stream()
                .flatMap(Pattern.compile(",")::splitAsStream)
                .toList()) {
            add(keys, each.strip());
        }
        return keys;
    }

    private static void add(Map<String, byte[]> keys, String entry) {
        int colon = entry.indexOf(':');
        String id = colon < 0 ? "" : entry.substring(0, colon);
        byte[] key = decode(entry.substring(colon + 1));
        if (!ID.matcher(id).matches() || key.length != KEY_LENGTH) {
            throw new PluginException("The setting zhengwu.identity.key must be a list of id:key, each key "
                    + KEY_LENGTH + " bytes in Base64 (made by: openssl rand -base64 32).");
        }
        if (keys.put(id, key) != null) {
            throw new PluginException("The setting zhengwu.identity.key names the key " + id + " twice.");
        }
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static void refuseDemo(Map<String, byte[]> keys, byte[] demoKey) {
        if (keys.isEmpty()) {
            throw new PluginException(
                    "Outside demo mode the setting zhengwu.identity.key must give the key that personal data is"
                            + " encrypted with, as id:key in Base64 (made by: openssl rand -base64 32).");
        }
        boolean demo =
                keys.containsKey(DEMO) || keys.values().stream().anyMatch(key -> MessageDigest.isEqual(key, demoKey));
        if (demo) {
            throw new PluginException("The demo key must not be used outside demo mode; set zhengwu.identity.key to a"
                    + " key of your own.");
        }
    }

    /** The id of the key that seals. */
    String first() {
        return keys.keySet().iterator().next();
    }

    boolean has(String id) {
        return keys.containsKey(id);
    }

    /** A key for one purpose, so that no two algorithms ever share one. */
    byte[] derive(String id, String purpose, int length) {
        return derived.computeIfAbsent(new Purpose(id, purpose, length), this::derive)
                .clone();
    }

    private byte[] derive(Purpose purpose) {
        byte[] key = keys.get(purpose.id());
        if (key == null) {
            throw new IllegalStateException("The key " + purpose.id() + " is not in the setting zhengwu.identity.key");
        }
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SM3Digest());
        generator.init(new HKDFParameters(key, null, purpose.name().getBytes(StandardCharsets.UTF_8)));
        byte[] made = new byte[purpose.length()];
        generator.generateBytes(made, 0, purpose.length());
        return made;
    }

    /** What a key is derived from, and for. */
    private record Purpose(String id, String name, int length) {}

    /** Fresh random bytes for a key. */
    static byte[] random() {
        byte[] key = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
