package vn.chiso.exchange.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chiso.base.text.VietnameseText;

/**
 * What tables of one form have in common: the words of their heads, column by column, without years, so that next year's
 * table is known again.
 *
 * @param hash of these words
 */
record Shape(String hash) {

    static Shape of(SheetTable table, Mapping mapping) {
        Heads heads = Heads.in(table, mapping.firstHead(), mapping.lastHead());
        String words = IntStream.rangeClosed(1, table.lastColumn())
                .mapToObj(column -> VietnameseText.fold(heads.of(column)).replaceAll("(?:19|20)\\d\\d", "#"))
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return new Shape(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
