using AwesomeAssertions;
using Companion.Content.Highlighting.Lexers;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Highlighting.Lexers;

public sealed class LexerTests
{
    private static readonly LexerCatalog Catalog = new();

    public static TheoryData<string> Names => [.. LexerCatalog.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tokens_of_any_text_cover_it(string language)
    {
        var lexer = Catalog.Find(language)!;

        HostileText.Any.Sample(
            text =>
            {
                var tokens = lexer.Tokenize(text);
                tokens.Sum(token => token.Length).Should().Be(text.Length);
                tokens.Should().OnlyContain(token => token.Length > 0 && Enum.IsDefined(token.Class));
            },
            iter: 300,
            threads: 1
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_steps_grow_with_the_length(string language)
    {
        var lexer = Catalog.Find(language)!;

        foreach (var part in HostileText.Parts)
        {
            lexer.Tokenize(Repeated(part, 6_000), out var few);
            lexer.Tokenize(Repeated(part, 24_000), out var many);

            many.Should().BeLessThan(few * 5, $"'{part}' should not cost more the more of it there is");
            few.Should().BeLessThan(6_000 * MostStepsPerCharacter, $"'{part}' should be cheap");
        }
    }

    // A match may look at 250 characters after it in vain; hardly any rule does so at every character.
    private const int MostStepsPerCharacter = 1_500;

    private static string Repeated(string part, int length) =>
        string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
}
