namespace Companion.Simulations.Procfiles.Formations;

/// <summary>One of the processes that a formation starts.</summary>
/// <param name="Name">Its name in logs: <c>web.1</c>.</param>
/// <param name="Type">The process type.</param>
/// <param name="Instance">Its number among the processes of its type, from 1.</param>
/// <param name="Port">The value of <c>PORT</c>; null if it has none, or if Heroku has not chosen one yet.</param>
/// <param name="Command">The command with the port expanded.</param>
public sealed record RunningProcess(string Name, ProcessType Type, int Instance, int? Port, string Command);
