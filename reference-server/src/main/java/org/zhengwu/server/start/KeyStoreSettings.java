package org.zhengwu.server.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** The key of TLS (PKCS12): the operator's, else one of its own, which no browser trusts. */
record KeyStoreSettings(Path store, String password) {

    private static final int PASSWORD_BYTES = 24;

    static KeyStoreSettings of(Map<String, String> environment, Path data) {
        String given = environment.get("HTTPS_KEYSTORE");
        if (given == null || given.isBlank()) {
            Path folder = data.resolve("https");
            return new KeyStoreSettings(folder.resolve("self-signed.p12"), ownPassword(folder));
        }
        Path store = Path.of(given).toAbsolutePath();
        if (!Files.isReadable(store)) {
            throw new StartRefusedException(
                    "无法读取 HTTPS_KEYSTORE 文件 " + store + "。",
                    "The file " + store + " of HTTPS_KEYSTORE cannot be read.");
        }
        return new KeyStoreSettings(store, environment.getOrDefault("HTTPS_KEYSTORE_PASSWORD", ""));
    }

    Map<String, String> asVariables() {
        return Map.of("zhengwu.https.keystore", store.toString(), "zhengwu.https.keystore.password", password);
    }

    private static String ownPassword(Path folder) {
        Path file = folder.resolve("password");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                byte[] bytes = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(bytes);
                Path made = Files.createTempFile(folder, "password", "");
                Files.writeString(made, HexFormat.of().formatHex(bytes));
                Files.move(made, file);
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw new StartRefusedException("无法写入 " + folder + "。", "The folder " + folder + " cannot be written.");
        }
    }

    @Override
    public String toString() {
        return "KeyStoreSettings[" + store + "]";
    }
}
