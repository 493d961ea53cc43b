using AwesomeAssertions;
using Companion.Content.Urls;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Urls;

public sealed class UrlPropertyTests
{
    private const int Samples = 20_000;

    private static readonly Gen<string> Written = Gen.Frequency(
            (
                3,
                Gen.OneOf(
                    "/",
                    "//",
                    "..",
                    ".",
                    "../",
                    "/..",
                    "a",
                    "b.html",
                    ".html",
                    "\\",
                    "\0",
                    " ",
                    "é",
                    "%2e%2e",
                    "%2F",
                    "~",
                    ":",
                    "C:",
                    "?",
                    "#",
                    "\n",
                    "🎉",
                    "\uD800",
                    new string('x', 300)
                )
            ),
            (1, Gen.String)
        )
        .Array[0, 12]
        .Select(string.Concat);

    private static readonly Gen<string> Unicode = Gen.OneOf(Gen.String, Written)
        .Where(text => text.All(c => !char.IsSurrogate(c)));

    [Fact]
    public void An_alias_never_leads_out_of_the_output_folder() =>
        Gen.Select(Written, Gen.OneOf("/", "/a", "/a/b"))
            .Sample(
                (written, parent) =>
                {
                    if (AliasPath.TryClean(written, new UrlPath(parent), out var path, out var problem))
                    {
                        Path.GetFullPath(path.File.In("/output"))
                            .Should()
                            .StartWith("/output/")
                            .And.Be(path.File.In("/output"));
                    }
                    else
                    {
                        problem.Should().NotBeEmpty();
                    }
                },
                iter: Samples
            );

    [Fact]
    public void A_cleaned_alias_is_clean() =>
        Written.Sample(
            written =>
            {
                if (AliasPath.TryClean(written, new UrlPath("/a/b"), out var path, out _))
                {
                    AliasPath.TryClean(path.Url.Value, UrlPath.Root, out var again, out _).Should().BeTrue();
                    again.Should().Be(path);
                }
            },
            iter: Samples
        );

    [Fact]
    public void An_output_path_is_rejected_or_stays_inside() =>
        Written.Sample(
            written =>
            {
                try
                {
                    Path.GetFullPath(new OutputPath(written).In("/output")).Should().StartWith("/output/");
                }
                catch (ArgumentException exception)
                {
                    exception.ParamName.Should().Be("value");
                }
            },
            iter: Samples
        );

    [Fact]
    public void An_encoded_path_is_ASCII_and_can_be_decoded() =>
        Unicode.Sample(
            text =>
            {
                var path = new UrlPath("/" + text);
                var encoded = path.ToEncodedString();
                encoded.Should().MatchRegex(@"\A(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})*\z");
                Uri.UnescapeDataString(encoded).Should().Be(path.Value);
            },
            iter: Samples
        );

    [Fact]
    public void A_slug_is_its_own_slug() =>
        Written.Sample(text => Slug.From(Slug.From(text)).Should().Be(Slug.From(text)), iter: Samples);

    [Fact]
    public void A_slug_of_several_folders_is_always_a_path() =>
        Written.Sample(
            text =>
            {
                var slug = Slug.FromPath(text);
                if (slug.Length > 0)
                {
                    new OutputPath(slug).Value.Should().Be(slug);
                }
            },
            iter: Samples
        );
}
