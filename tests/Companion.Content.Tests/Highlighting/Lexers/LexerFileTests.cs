using AwesomeAssertions;
using Companion.Content.Highlighting.Lexers;
using Xunit;

namespace Companion.Content.Tests.Highlighting.Lexers;

public sealed class LexerFileTests
{
    public static TheoryData<string> Names => [.. LexerCatalog.Names.Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_lexers() => LexerCatalog.Names.Should().HaveCountGreaterThan(15);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_of_a_lexer_file_is_valid(string name)
    {
        var lexer = new LexerCatalog().Find(name)!;

        foreach (var state in lexer.States)
        {
            var rules = state.Rules;
            (rules.Matches.Length + rules.Marks.Length + rules.Peeks.Length + (rules.Until is null ? 0 : 1))
                .Should()
                .BePositive($"the state {state.Name} needs a rule");
        }
    }
}
