using System.Text.RegularExpressions;
using AwesomeAssertions;
using Xunit;

namespace Companion.Architecture.Tests;

/// <summary>Habits that the compiler does not check.</summary>
public sealed partial class ConventionTests
{
    [Fact]
    public void Only_a_project_s_own_tests_see_its_internals() =>
        (
            from path in SourceFiles.With(".csproj")
            from Match friend in Friend().Matches(SourceFiles.Read(path))
            where friend.Groups["name"].Value != $"{Path.GetFileNameWithoutExtension(path)}.Tests"
            select $"{path}: {friend.Groups["name"].Value}"
        )
            .Should()
            .BeNone();

    [Fact]
    public void No_state_hides_in_a_thread() =>
        SourceFiles
            .With(".cs")
            .Where(path => path.StartsWith("notebooks/Companion.Python/", StringComparison.Ordinal))
            .Where(path => SourceFiles.Read(path).Contains("[ThreadStatic]", StringComparison.Ordinal))
            .Should()
            .BeNone();

    [Fact]
    public void A_type_of_the_command_line_has_a_name_of_its_own()
    {
        var types = House.Architecture.Types.Where(type => !type.IsCompilerGenerated && !type.IsNested).ToList();
        var others = types.Where(type => !IsCommandLine(type)).Select(type => type.Name).ToHashSet();

        types.Where(IsCommandLine).Select(type => type.Name).Where(others.Contains).Should().BeEmpty();
    }

    private static bool IsCommandLine(ArchUnitNET.Domain.IType type) =>
        type.Assembly.Name.StartsWith("companion", StringComparison.Ordinal);

    [GeneratedRegex("""<InternalsVisibleTo Include="(?<name>[^"]+)" />""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Friend();
}
