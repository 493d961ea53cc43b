using Companion.Content.Tests.Sources;
using Xunit;

namespace Companion.Content.Tests.Markup;

public sealed class MarkupSpecTests
{
    private static readonly SpecFile Markdown = SpecFile.Beside("Markdown.spec.md");
    private static readonly SpecFile Typographer = SpecFile.Beside("Typographer.spec.md");
    private static readonly SpecFile Headings = SpecFile.Beside("Headings.spec.md");
    private static readonly SpecFile Shortcodes = SpecFile.Beside("ShortcodesInMarkdown.spec.md");
    private static readonly SpecFile BasePath = SpecFile.Beside("BasePath.spec.md");
    private static readonly SpecFile Attributes = SpecFile.Beside("Attributes.spec.md");
    private static readonly SpecFile Alerts = SpecFile.Beside("Alerts.spec.md");
    private static readonly SpecFile Formulas = SpecFile.Beside("Formulas.spec.md");
    private static readonly SpecFile FileLinks = SpecFile.Beside("FileLinks.spec.md");
    private static readonly SpecFile BuiltIn = SpecFile.Beside("BuiltIn.spec.md");

    public static TheoryData<string> MarkdownNames => Markdown.Names;

    public static TheoryData<string> TypographerNames => Typographer.Names;

    public static TheoryData<string> HeadingNames => Headings.Names;

    public static TheoryData<string> ShortcodeNames => Shortcodes.Names;

    public static TheoryData<string> BasePathNames => BasePath.Names;

    public static TheoryData<string> AttributesNames => Attributes.Names;

    public static TheoryData<string> AlertsNames => Alerts.Names;

    public static TheoryData<string> FormulasNames => Formulas.Names;

    public static TheoryData<string> FileLinksNames => FileLinks.Names;

    public static TheoryData<string> BuiltInNames => BuiltIn.Names;

    [Theory]
    [MemberData(nameof(MarkdownNames))]
    public void Markdown_is_rendered_as_specified(string example) =>
        Markdown.Check(example, body => TestSite.Dump(body));

    [Theory]
    [MemberData(nameof(TypographerNames))]
    public void Typography_is_applied_as_specified(string example) =>
        Typographer.Check(example, body => TestSite.Dump(body));

    [Theory]
    [MemberData(nameof(HeadingNames))]
    public void Headings_are_rendered_as_specified(string example) =>
        Headings.Check(example, body => TestSite.Dump(body));

    [Theory]
    [MemberData(nameof(ShortcodeNames))]
    public void Shortcodes_work_in_Markdown_as_specified(string example) =>
        Shortcodes.Check(example, body => TestSite.Dump(body));

    [Theory]
    [MemberData(nameof(BasePathNames))]
    public void Addresses_get_the_base_path_as_specified(string example) =>
        BasePath.Check(example, body => TestSite.Dump(body, "https://host.example/sub/"));

    [Theory]
    [MemberData(nameof(AttributesNames))]
    public void Attributes_are_read_as_specified(string example) =>
        Attributes.Check(example, body => TestSite.Dump(body));

    [Theory]
    [MemberData(nameof(AlertsNames))]
    public void Alerts_are_rendered_as_specified(string example) => Alerts.Check(example, body => TestSite.Dump(body));

    [Theory]
    [MemberData(nameof(FormulasNames))]
    public void Formulas_are_rendered_as_specified(string example) =>
        Formulas.Check(example, body => TestSite.Dump(body));

    [Theory]
    [MemberData(nameof(FileLinksNames))]
    public void Links_to_files_lead_to_pages_as_specified(string example) =>
        FileLinks.Check(example, body => TestSite.Dump(body));

    [Theory]
    [MemberData(nameof(BuiltInNames))]
    public void Built_in_shortcodes_render_as_specified(string example) =>
        BuiltIn.Check(example, body => TestSite.Dump(body));
}
