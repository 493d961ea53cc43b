using Companion.Content.FrontMatters;
using Companion.Content.Tests.Sources;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.FrontMatters;

public sealed class FrontMatterSpecTests
{
    public static TheoryData<string> Examples => Spec.Names;

    private static SpecFile Spec => SpecFile.Beside("FrontMatter.spec.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Front_matter_is_read_as_specified(string example) =>
        Spec.Check(
            example,
            text =>
            {
                var source = new SourceText("episode.md", text);
                var diagnostics = new DiagnosticBag();
                return FrontMatterDump.Of(source, FrontMatterReader.Read(source, diagnostics), diagnostics);
            }
        );
}
