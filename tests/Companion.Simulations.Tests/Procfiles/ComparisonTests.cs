using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Comparison;
using Companion.Simulations.Tests.Procfiles.Tools;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(
        "web:a\n",
        "Heroku and hivemind require a space after the colon: Heroku and hivemind read nothing here; Heroku's buildpack, foreman, honcho, node foreman, procfile-util and procfile-util --strict read `web: a`"
    )]
    [InlineData(
        "release: a\nweb: b\nrelease: c\n",
        "a repeated name: Heroku, Heroku's buildpack and node foreman read nothing here; foreman and hivemind read `release: a`"
    )]
    [InlineData(
        "web: a # b\n",
        "procfile-util cuts off a comment at the end: Heroku, Heroku's buildpack, foreman, honcho, node foreman and hivemind read `web: a # b`; procfile-util and procfile-util --strict read `web: a`"
    )]
    public void A_difference_says_who_does_what_and_why(string text, string sentence) =>
        Differences(text).Should().Contain(sentence);

    [Fact]
    public void The_recorded_answers_differ_exactly_where_the_comparison_says_so()
    {
        foreach (var one in ProcfileCase.Load("procfile-cases.jsonl"))
        {
            var comparison = ProcfileComparison.Of(ProcfileSource.FromBytes(one.Bytes));
            var answers = one.Answers.Values.Select(answer => Entries(answer)).Distinct().Count();

            comparison.IsUnanimous.Should().Be(answers == 1, one.Name);
        }
    }

    private static List<string> Differences(string text) =>
        [.. ProcfileComparison.Of(ProcfileSource.FromText(text)).Differences.Select(difference => difference.Sentence)];

    // Compares whether there is an error, and the entries regardless of their order.
    private static string Entries(System.Text.Json.JsonElement answer) =>
        string.Join(
            '\n',
            answer
                .GetProperty("entries")
                .EnumerateArray()
                .Select(entry => entry.GetRawText())
                .Order(StringComparer.Ordinal)
                .Append(answer.TryGetProperty("error", out _) ? "error" : "")
        );
}
