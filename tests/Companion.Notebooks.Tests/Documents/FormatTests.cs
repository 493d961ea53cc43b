using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

public class FormatTests
{
    [Theory]
    [InlineData("notebooks/procfile.ipynb", ".ipynb")]
    [InlineData("A.DIB", ".dib")]
    [InlineData("x.csx", ".csx")]
    [InlineData("x.cs", ".cs")]
    [InlineData("x.ipynb.txt", null)]
    [InlineData("", null)]
    public void A_format_is_found_by_its_extension(string path, string? extension)
    {
        NotebookFormat.FromPath(path)?.Extension.Should().Be(extension);
        (NotebookFormat.FromPath(path) is null).Should().Be(extension is null);
    }
}
