using AwesomeAssertions;
using Companion.Testing.Hugo;
using Xunit;

namespace Companion.Content.Tests.Shortcodes;

/// <summary>Compares our parser with the recorded answers of Hugo 0.111.3.</summary>
public sealed class HugoCasesTests
{
    private static readonly Dictionary<string, HugoCase> Cases = HugoCaseFile
        .Read(TestFile.Beside("hugo-cases.jsonl"))
        .ToDictionary(one => one.Name, StringComparer.Ordinal);

    public static TheoryData<string> Same => [.. Names(one => one.Differs is null)];

    public static TheoryData<string> Different => [.. Names(one => one.Differs is not null)];

    [Theory]
    [MemberData(nameof(Same))]
    public void Our_answer_is_the_same_as_Hugos(string name)
    {
        var one = Cases[name];

        var parsed = Parsed.Text(one.Text);

        var answer = parsed.Diagnostics.Count == 0 ? HugoTrace.Of(parsed) : null;
        answer.Should().Be(one.Output, $"{one.Text} has {string.Join('\n', parsed.Diagnostics)}");
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void Our_answer_differs_where_it_should(string name)
    {
        var one = Cases[name];

        var parsed = Parsed.Text(one.Text);

        (parsed.Diagnostics.Count == 0).Should().Be(!one.Accepted, one.Differs);
    }

    private static IEnumerable<string> Names(Func<HugoCase, bool> condition) =>
        Cases.Values.Where(condition).Select(one => one.Name);
}
