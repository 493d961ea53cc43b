using Companion.Acceptance.Sites;
using Xunit;

[assembly: AssemblyFixture(typeof(PublishedSite))]

namespace Companion.Acceptance.Sites;

/// <summary>The site as <c>companion build</c> writes it, for the address in <c>site.yaml</c>. Built once for all tests.</summary>
public sealed class PublishedSite : IDisposable
{
    public BuiltSite Site { get; } = new();

    public void Dispose() => Site.Dispose();
}
