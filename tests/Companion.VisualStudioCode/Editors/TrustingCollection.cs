using Xunit;

namespace Companion.VisualStudioCode.Editors;

/// <summary>Tests that share the server in which every folder is trusted. They run one after the other.</summary>
[CollectionDefinition(nameof(TrustingCollection))]
public sealed class TrustingCollection : ICollectionFixture<Trusting>;
