package vn.chiso.base.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be a word of Vietnamese, which is one syllable: a beginning, a rhyme, one tone. */
final class Syllable {

    /** Letters of the alphabet, and whatever old encodings use for letters; not spaces, nor dashes and quotes. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z\u00A1-\u1FFF]+");

    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern OPEN_TONES = Pattern.compile("[\u0300\u0303\u0309]");
    private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");
    private static final Pattern BEGINNING =
            Pattern.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])");
    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
                    + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu"
                    + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
                    + " o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay"
                    + " oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt"
                    + " ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uên"
                    + " uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uynh uyt uyp uyu"
                    + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ynh yt")
            .split(" ", -1));

    private Syllable() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Whether the word is written as one of Vietnamese: small, with a capital first, or in capitals. */
    static boolean is(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String rest = word.substring(Math.min(1, word.length()));
        if (!rest.equals(rest.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT))) {
            return false;
        }
        String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
        Matcher tones = TONES.matcher(apart);
        if (tones.results().count() > 1) {
            return false;
        }
        String toneless = VietnameseText.nfc(tones.replaceAll(""));
        if (STOPPED.matcher(toneless).matches() && OPEN_TONES.matcher(apart).find()) {
            return false;
        }
        if (RHYMES.contains(toneless)) {
            return true;
        }
        Matcher beginning = BEGINNING.matcher(toneless);
        return beginning.lookingAt() && hasRhyme(toneless, beginning.end());
    }

    /** "gi" is a beginning (già) or one letter of it and the rhyme (gì, giếng). */
    private static boolean hasRhyme(String toneless, int from) {
        return RHYMES.contains(toneless.substring(from))
                || (toneless.startsWith("gi") && RHYMES.contains(toneless.substring(1)));
    }
}
