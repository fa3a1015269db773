import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Validates files with veraPDF: java -cp CLASSES Vera.java FILE...
 *
 * For each standard and file, a line "checked STANDARD FILE", and for each rule that fails a line
 * "failed STANDARD FILE CLAUSE-TEST TIMES MESSAGE", parted by tabs.
 */
public class Vera {
    private static final int FAILURES_A_RULE = 3;

    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        check("ua1", "PDFUA-1.xml", files);
        check("2a", "PDFA-2A.xml", files);
    }

    private static void check(String standard, String rules, String[] files) throws Exception {
        ValidationProfile profile =
                Profiles.profileFromXml(Vera.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + rules));
        PDFAFlavour flavour = PDFAFlavour.fromString(standard);
        for (String file : files) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour)) {
                ValidationResult result = Foundries.defaultInstance()
                        .createValidator(profile, FAILURES_A_RULE, false, true, false)
                        .validate(parser);
                report(standard, file, result);
            }
        }
    }

    private static void report(String standard, String file, ValidationResult result) {
        Map<String, String> messages = new TreeMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                String where = assertion.getLocation() == null ? "" : " @ " + assertion.getLocation().getContext();
                messages.putIfAbsent(rule, (assertion.getMessage() + where).replaceAll("\\s+", " "));
                times.merge(rule, 1, Integer::sum);
            }
        }
        if (result.isCompliant() != messages.isEmpty()) {
            throw new IllegalStateException(file + " is compliant: " + result.isCompliant() + ", but " + messages);
        }
        System.out.println("checked\t" + standard + "\t" + file);
        for (String rule : messages.keySet()) {
            System.out.println(String.join("\t", "failed", standard, file, rule, times.get(rule).toString(), messages.get(rule)));
        }
    }
}
