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

    public static TheoryData<string> MarkdownNames => Markdown.Names;

    public static TheoryData<string> TypographerNames => Typographer.Names;

    public static TheoryData<string> HeadingNames => Headings.Names;

    public static TheoryData<string> ShortcodeNames => Shortcodes.Names;

    public static TheoryData<string> BasePathNames => BasePath.Names;

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
}
