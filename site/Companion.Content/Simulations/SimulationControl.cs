namespace Companion.Content.Simulations;

/// <summary>Something that readers may choose.</summary>
/// <param name="Member">What a question calls it: <c>version</c>.</param>
/// <param name="Label">What readers see: <c>Django</c>.</param>
public abstract record SimulationControl(string Member, string Label);
