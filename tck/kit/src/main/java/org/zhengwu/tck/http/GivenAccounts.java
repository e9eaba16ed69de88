package org.zhengwu.tck.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The accounts of a properties file, two lines each: {@code CITY.HANDLER.account} and {@code CITY.HANDLER.password}.
 * They stand in the places of the stage where the tests ask for staff who are the same in every test; whoever must be
 * fresh is made all the same.
 */
public final class GivenAccounts {

    private static final String ACCOUNT = "account";
    private static final String PASSWORD = "password";

    private final Map<Place, Account> accounts;

    private GivenAccounts(Map<Place, Account> accounts) {
        this.accounts = new TreeMap<>(accounts);
    }

    /** An account and its password, which nothing shows. */
    record Account(String name, String password) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** No account is given. */
    public static GivenAccounts none() {
        return new GivenAccounts(Map.of());
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it says anything that is not understood, with one sentence
     */
    public static GivenAccounts read(Path file) throws IOException {
        try {
            return of(new StringReader(Files.readString(file, UTF_8)));
        } catch (CharacterCodingException other) {
            throw new IllegalArgumentException("账号文件应为 UTF-8 · the file of accounts is not UTF-8: " + file, other);
        }
    }

    static GivenAccounts of(Reader properties) throws IOException {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        Properties read = new Properties();
        try {
            read.load(properties);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "账号文件格式有误 · the file of accounts is malformed: " + malformed.getMessage(), malformed);
        }
        for (String key : new TreeSet<>(read.stringPropertyNames())) {
            int end = key.lastIndexOf('.');
            String part = key.substring(end + 1);
            if (end < 0 || !Set.of(ACCOUNT, PASSWORD).contains(part)) {
                throw new IllegalArgumentException("账号文件的键应以 .account 或 .password 结尾 · a key of the file of accounts"
                        + " ends in .account or .password: " + key);
            }
            lines.computeIfAbsent(key.substring(0, end), unknown -> new LinkedHashMap<>())
                    .put(part, read.getProperty(key).strip());
        }
        Map<Place, Account> accounts = new LinkedHashMap<>();
        lines.forEach((place, given) ->
                accounts.put(Place.of(place), new Account(part(place, ACCOUNT, given), part(place, PASSWORD, given))));
        return new GivenAccounts(accounts);
    }

    private static String part(String place, String part, Map<String, String> given) {
        String value = given.getOrDefault(part, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("账号文件缺少 · the file of accounts lacks " + place + "." + part);
        }
        return value;
    }

    Map<Place, Account> byPlace() {
        return accounts;
    }

    /** The places in which an account is given, in order. */
    public List<String> places() {
        return accounts.keySet().stream().map(Place::toString).toList();
    }

    @Override
    public String toString() {
        return Arrays.toString(places().toArray());
    }
}
