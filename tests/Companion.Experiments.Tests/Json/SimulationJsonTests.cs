using AwesomeAssertions;
using CsCheck;
using Xunit;

namespace Companion.Experiments.Tests.Json;

public sealed class SimulationJsonTests
{
    [Theory]
    [InlineData("", "character 0: { is missing")]
    [InlineData("[]", "{ is missing")]
    [InlineData("{}", "there is no simulation ''; there are: deploy-checks, procfile, gunicorn")]
    [InlineData("{\"kind\":\"deploy\"}", "there is no simulation 'deploy'")]
    [InlineData("{\"kind\":7}", "'kind' must be text")]
    [InlineData("{\"kind\":null}", "a string, a number, true or false is missing")]
    [InlineData("{\"kind\":\"gunicorn\"", "} is missing")]
    [InlineData("{\"kind\":\"gunicorn\"} x", "something follows the object")]
    [InlineData("{\"kind\":\"gunicorn\",}", "\" is missing")]
    [InlineData("{\"kind\":\"gunicorn", "a string does not end")]
    [InlineData("{\"kind\":\"\\x\"}", "an escape in a string is wrong")]
    [InlineData("{\"kind\":\"\\u12\"}", "an escape in a string is wrong")]
    [InlineData("{\"kind\":-}", "this is no number")]
    [InlineData("{\"kind\":tru}", "true is misspelt")]
    [InlineData("{\"kind\":\"gunicorn\",\"workers\":0}", "'workers' must be a whole number from 1 to 16")]
    [InlineData("{\"kind\":\"gunicorn\",\"rate\":2.5}", "'rate' must be a whole number from 1 to 100")]
    [InlineData("{\"kind\":\"gunicorn\",\"serviceMs\":\"50\"}", "'serviceMs' must be a whole number")]
    [InlineData("{\"kind\":\"procfile\",\"dialect\":\"herok\"}", "there is no dialect 'herok'; there are: heroku")]
    [InlineData("{\"kind\":\"procfile\",\"releaseFails\":1}", "'releaseFails' must be true or false")]
    [InlineData("{\"kind\":\"deploy-checks\",\"version\":\"2.2\"}", "'2.2' is not a simulated Django release")]
    public void What_is_no_question_is_refused_in_words(string question, string expected) =>
        Answered.ToJson(question).Error.Should().Contain(expected);

    [Fact]
    public void A_text_that_nobody_writes_is_refused() =>
        Answered
            .To("procfile", ("text", new string('a', 100_001)))
            .Error.Should()
            .Be("'text' must be text of at most 100000 characters");

    [Fact]
    public void Escapes_are_read_and_written()
    {
        var answer = Answered.ToJson(
            "{ \"kind\" : \"procfile\", \"text\":\"web: a \\\"b\\\" \\\\ \\/ \\u00e9\\ud83d\\ude00\\tz\\n\", \"releaseFails\": false }"
        );

        answer.Document.QuerySelector("td code")!.TextContent.Should().Be("a \"b\" \\ / é😀\tz");
    }

    [Fact]
    public void The_last_of_a_name_counts() =>
        Answered
            .ToJson("{\"kind\":\"procfile\",\"kind\":\"gunicorn\"}")
            .Json.GetProperty("kind")
            .GetString()
            .Should()
            .Be("gunicorn");

    [Fact]
    public void No_text_makes_it_throw_or_answer_what_is_no_JSON() =>
        Gen.String.Sample(text =>
        {
            Answered.ToJson(text).Error.Should().NotBeNull();
            foreach (
                var (kind, member) in new[]
                {
                    ("deploy-checks", "settings"),
                    ("deploy-checks", "environment"),
                    ("procfile", "text"),
                }
            )
            {
                var answer = Answered.To(kind, (member, text));
                answer.Error.Should().BeNull();
                answer.Document.QuerySelectorAll("script, style, [id], [style]").Should().BeEmpty();
            }
        });

    [Fact]
    public void Every_simulation_has_a_first_question_that_the_empty_one_is_the_same_as()
    {
        foreach (var simulation in SimulationCatalog.All)
        {
            var first = simulation.Answer(SimulationQuestion.Initial);
            var answer = Answered.To(simulation.Name);
            answer.Json.GetProperty("kind").GetString().Should().Be(simulation.Name);
            answer.Json.GetProperty("html").GetString().Should().Be(first.Html);
            answer.Summary.Should().Be(first.Summary);
        }

        SimulationCatalog.Find("none").Should().BeNull();
    }
}
