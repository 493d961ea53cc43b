using AwesomeAssertions;
using Companion.Site.Libraries;
using Companion.Site.Libraries.Platform;
using Mono.Cecil;
using Xunit;

namespace Companion.Site.Tests.Libraries;

/// <summary>
/// Which libraries a page can load, for a page that has nothing of .NET but its core library: what other assemblies hold
/// is missing.
/// </summary>
public sealed class LibraryCheckTests : IDisposable
{
    private readonly SiteTestContext _site = new();
    private readonly PagePlatform _platform = PagePlatform.Of([File.ReadAllBytes(typeof(object).Assembly.Location)]);

    public void Dispose()
    {
        _platform.Dispose();
        _site.Dispose();
    }

    [Fact]
    public void A_library_refers_to_the_pages_own_assemblies_afterwards()
    {
        var (image, reason) = Check(
            "public class Own { public int Of(System.Collections.Generic.List<int> n) => n.Count; }"
        );

        reason.Should().BeNull();
        using var module = ModuleDefinition.ReadModule(new MemoryStream(image));
        module.AssemblyReferences.Select(reference => reference.Name).Should().Equal("System.Private.CoreLib");
    }

    [Theory]
    [InlineData(
        "public class Own { object x = new System.Collections.Generic.SortedSet<int>(); }",
        "Own.dll uses System.Collections.Generic.SortedSet`1, which the page's .NET does not have"
    )]
    [InlineData(
        "public class Own { string x = typeof(System.Xml.XmlReader).Name + new System.Net.Cookie() + new System.Uri(\"a:b\"); }",
        "and 2 more, which the page's .NET does not have"
    )]
    [InlineData(
        "public class Own { [System.Runtime.InteropServices.DllImport(\"c\")] static extern int getpid(); }",
        "Own.dll calls native code (c)"
    )]
    public void What_the_page_lacks_is_named(string code, string reason) => Check(code).Reason.Should().Contain(reason);

    [Fact]
    public void An_attribute_that_the_page_lacks_is_left_out()
    {
        var (image, reason) = Check("[System.Xml.Serialization.XmlRoot(\"a\")] [System.Obsolete] public class Own { }");

        reason.Should().BeNull();
        using var module = ModuleDefinition.ReadModule(new MemoryStream(image));
        module
            .GetType("Own")
            .CustomAttributes.Select(attribute => attribute.AttributeType.Name)
            .Should()
            .Equal("ObsoleteAttribute");
    }

    [Fact]
    public void A_library_may_use_another_and_what_that_lacks_is_named()
    {
        CompiledLibrary.Write(
            Path("Base.dll"),
            "public class Base { public virtual int Old() => 1; public int Kept() => 2; }"
        );
        CompiledLibrary.Write(
            Path("Own.dll"),
            "public class Own : Base { public int Sum() => Old() + Kept(); }",
            Path("Base.dll")
        );

        CheckFiles().Should().BeNull();
        CompiledLibrary.Write(Path("Base.dll"), "public class Base { public int Kept() => 2; }");
        CheckFiles().Should().Be("Own.dll uses Base.Old, which the page's .NET does not have");
    }

    private string Path(string name) => System.IO.Path.Combine(_site.Root, name);

    private (byte[] Image, string? Reason) Check(string code)
    {
        Directory.CreateDirectory(_site.Root);
        CompiledLibrary.Write(Path("Own.dll"), code);
        using var set = new LibrarySet([Path("Own.dll")], _platform);
        var image = LibraryAssembly.Fit(Path("Own.dll"), _platform, set);
        return (image, LibraryCheck.FindReason(image, set));
    }

    private string? CheckFiles()
    {
        using var set = new LibrarySet([Path("Base.dll"), Path("Own.dll")], _platform);
        return LibraryCheck.FindReason(LibraryAssembly.Fit(Path("Own.dll"), _platform, set), set);
    }
}
